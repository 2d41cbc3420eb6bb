using nanoFramework.Runtime.Events;

namespace HapticNode.VirtualBoard.Tests.Events;

/// <summary>A processor and listener that writes down what it is given.</summary>
internal sealed class GpioProcessor(BaseEvent? made) : IEventProcessor, IEventListener
{
    internal List<(uint Data1, uint Data2, DateTime Time)> Processed { get; } = [];

    internal List<BaseEvent?> Heard { get; } = [];

    internal int Initialised { get; private set; }

    internal bool Answer { get; init; } = true;

    public BaseEvent? ProcessEvent(uint data1, uint data2, DateTime time)
    {
        Processed.Add((data1, data2, time));
        return made;
    }

    public void InitializeForEventSource() => Initialised++;

    public bool OnEvent(BaseEvent? ev)
    {
        Heard.Add(ev);
        return Answer;
    }
}
