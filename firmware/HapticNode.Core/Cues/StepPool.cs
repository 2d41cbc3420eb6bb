namespace HapticNode.Core.Cues;

/// <summary>
/// All steps of a bank in one fixed pool. The steps of a lane are a chain, so that an edit moves nothing:
/// a new chain is taken from the free steps and the old one given back.
/// </summary>
public sealed class StepPool
{
    /// <summary>The end of a chain.</summary>
    public const short None = -1;

    /// <summary>What durations count, in microseconds: a tenth of a millisecond.</summary>
    public const int Tenth = 100;

    /// <summary>How long each step lasts, in units of <see cref="Tenth"/>.</summary>
    public readonly short[] Duration;

    /// <summary>The level at a step's start, in permille.</summary>
    public readonly short[] From;

    /// <summary>The level at a step's end, in permille.</summary>
    public readonly short[] To;

    /// <summary>The frequency at a step's start in hertz, 0 where the lane is no tone.</summary>
    public readonly short[] FromHertz;

    /// <summary>The frequency at a step's end in hertz.</summary>
    public readonly short[] ToHertz;

    /// <summary>The <see cref="Curve"/> of a ramp or sweep.</summary>
    public readonly byte[] Curve;

    /// <summary>The step after each one, or <see cref="None"/>.</summary>
    public readonly short[] Next;

    /// <summary>How many steps are free.</summary>
    public int Free;

    private readonly int _capacity;
    private short _firstFree;

    /// <summary>Makes an empty pool.</summary>
    /// <param name="capacity">How many steps it holds.</param>
    public StepPool(int capacity)
    {
        _capacity = capacity;
        Duration = new short[capacity];
        From = new short[capacity];
        To = new short[capacity];
        FromHertz = new short[capacity];
        ToHertz = new short[capacity];
        Curve = new byte[capacity];
        Next = new short[capacity];
        Clear();
    }

    /// <summary>Frees all steps.</summary>
    public void Clear()
    {
        for (int i = 0; i < _capacity; i++)
        {
            Next[i] = (short)(i + 1);
        }

        Next[_capacity - 1] = None;
        _firstFree = 0;
        Free = _capacity;
    }

    /// <summary>Takes a step, which is then the end of a chain. There must be a free one.</summary>
    /// <returns>Its index.</returns>
    public short Take()
    {
        short step = _firstFree;
        _firstFree = Next[step];
        Next[step] = None;
        Free--;
        return step;
    }

    /// <summary>Counts the steps of a chain.</summary>
    /// <param name="first">The first step of the chain, or <see cref="None"/>.</param>
    /// <returns>How many there are.</returns>
    public int LengthOf(short first)
    {
        int length = 0;
        for (; first != None; first = Next[first])
        {
            length++;
        }

        return length;
    }

    /// <summary>Makes a chain like another one. There must be as many free steps.</summary>
    /// <param name="first">The first step of the chain, or <see cref="None"/>.</param>
    /// <returns>The first step of the new one, or <see cref="None"/>.</returns>
    public short Copy(short first)
    {
        short head = None;
        short last = None;
        for (; first != None; first = Next[first])
        {
            short step = Take();
            Duration[step] = Duration[first];
            From[step] = From[first];
            To[step] = To[first];
            FromHertz[step] = FromHertz[first];
            ToHertz[step] = ToHertz[first];
            Curve[step] = Curve[first];
            if (last == None)
            {
                head = step;
            }
            else
            {
                Next[last] = step;
            }

            last = step;
        }

        return head;
    }

    /// <summary>Gives a whole chain back.</summary>
    /// <param name="first">The first step of the chain, or <see cref="None"/>.</param>
    public void Release(short first)
    {
        while (first != None)
        {
            short next = Next[first];
            Next[first] = _firstFree;
            _firstFree = first;
            Free++;
            first = next;
        }
    }
}
