using nanoFramework.Runtime.Events;

namespace HapticNode.NanoApi;

/// <summary>The runtime's events.</summary>
internal interface IEvents
{
    /// <summary>Finds who handles a category, to change it.</summary>
    public EventRoute Configure(EventCategory category);

    /// <summary>Has an event handled at once.</summary>
    public void Post(uint data1, uint data2);
}
