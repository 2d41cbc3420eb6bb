namespace nanoFramework.Runtime.Events;

/// <summary>Makes an object of the numbers of an event, ahead of the category's listener.</summary>
public interface IEventProcessor
{
    /// <summary>Called on the event thread for every event of the category.</summary>
    /// <param name="data1">Bits 0 to 7 the subcategory, 8 to 15 the category, 16 to 31 depend on it: for a GPIO event the GPIO number.</param>
    /// <param name="data2">Depends on the category: for a GPIO event the level, 0 or 1.</param>
    /// <param name="time">Time of the interrupt, on the 10 ms grid of the runtime's tick.</param>
    /// <returns>The event; <see langword="null"/> goes to the listener all the same.</returns>
    public BaseEvent? ProcessEvent(uint data1, uint data2, DateTime time);
}
