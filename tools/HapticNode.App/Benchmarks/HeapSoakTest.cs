using System.Globalization;
using HapticNode.Banks;
using HapticNode.Link.Frames;
using HapticNode.Simulation;
using HapticNode.VirtualBoard;

namespace HapticNode.App.Benchmarks;

/// <summary>
/// Ten busy minutes on a small heap, modelled: every ten seconds a dozen presses of all buttons, a burst of detents at 100 a second with a
/// bounce an edge on each encoder, and questions of all kinds; every thirty a whole bank and a save; everything is watched throughout.
/// </summary>
internal sealed class HeapSoakTest
{
    internal const int HeapBytes = 72 * 1024;
    internal const int Minutes = 10;

    private const int Seed = 1;
    private const int Baud = 115_200;
    private const int DetentsInABurst = 30;
    private const int EdgesOfADetent = 4;
    private const int BurstDetentsPerSecond = 100;
    private const long Microsecond = 1_000;
    private const long Millisecond = 1_000_000;
    private const long Cycle = 10_000 * Millisecond;
    private const long BounceNanoseconds = 60 * Microsecond;

    private static readonly string[] s_presses =
        ["ok", "back", "mode", "dial-push", "knob-push", "ok", "ok", "save", "back", "mode", "ok", "knob-push"];

    private static readonly string[] s_questions =
        ["id", "list cues", "get cue click", "set cue tick priority 4", "diff", "help", "stats", "help play", "list controls"];

    // Between two closures a contact is open; the press has settled after them.
    private static readonly long[] s_bounces = [0, 35, 80, 150, 210, 330, 400];

    private readonly Random _random = new(Seed);
    private List<(long Time, string Line)> _requests = [];
    private readonly TuningBoard _tuning;
    private int _next;
    private int _answered;

    private HeapSoakTest(TuningBoard tuning) => _tuning = tuning;

    /// <summary>Runs it.</summary>
    /// <returns>What it did to the heap, and how many requests were carried out; <see langword="null"/> when the firmware does not start on this heap.</returns>
    internal static (HeapReport Heap, int Answered, int Requests)? Run()
    {
        try
        {
            using var tuning = new TuningBoard(Baud, CostModel.Typical, HeapBytes);
            if (tuning.Board.Heap.FailedAllocations > 0)
            {
                return null;
            }

            IReadOnlyList<HeapOwner> owners = tuning.Board.Heap.Owners();
            var test = new HeapSoakTest(tuning);
            test.Play();
            return (HeapReport.Of(tuning.Board, owners), test._answered, test._requests.Count);
        }
        catch (OutOfMemoryException)
        {
            return null;
        }
    }

    private void Play()
    {
        long start = _tuning.ReadyNanoseconds + (300 * Millisecond);
        Ask(start, "watch all 100");
        for (int cycle = 0; cycle < Minutes * 6; cycle++)
        {
            Schedule(start + (cycle * Cycle), cycle);
        }

        _requests = [.. _requests.OrderBy(request => request.Time)];
        _tuning.LineReceived += OnLine;
        SendNext(0);
        _tuning.RunUntil(start + (Minutes * 6 * Cycle) + (3_000 * Millisecond));
    }

    private void Schedule(long start, int cycle)
    {
        for (int i = 0; i < s_presses.Length; i++)
        {
            Press(start + (i * 650 * Millisecond) + _random.NextInt64(200 * Millisecond), _tuning.PinOf(s_presses[i]), bounces: _random.Next(2) == 0);
        }

        Turn("dial", start + _random.NextInt64(3_000 * Millisecond));
        Turn("knob", start + (4_000 * Millisecond) + _random.NextInt64(3_000 * Millisecond));
        for (int i = 0; i < s_questions.Length; i++)
        {
            Ask(start + ((i + 1) * 500 * Millisecond), s_questions[i]);
        }

        if (cycle % 3 == 0)
        {
            Upload(start + (5_200 * Millisecond));
        }
        else if (cycle % 3 == 2)
        {
            Ask(start + (9_700 * Millisecond), "save");
            Ask(start + (9_900 * Millisecond), "diff factory");
        }
    }

    private void Press(long time, int pin, bool bounces)
    {
        for (int i = 0; i < (bounces ? s_bounces.Length : 1); i++)
        {
            _tuning.Board.Schedule(time + (s_bounces[i] * Microsecond), pin, i % 2);
        }

        _tuning.Board.Schedule(time + (120 * Millisecond), pin, 1);
    }

    private void Turn(string knob, long start)
    {
        ControlMap contacts = _tuning.Control(knob);
        long edge = 1_000 * Millisecond / (BurstDetentsPerSecond * EdgesOfADetent);
        for (int i = 0; i < DetentsInABurst * EdgesOfADetent; i++)
        {
            int pin = i % 2 == 0 ? contacts.PinA : contacts.PinB;
            int level = i % EdgesOfADetent < 2 ? 0 : 1;
            long time = start + (i * edge);
            _tuning.Board.Schedule(time, pin, level);
            _tuning.Board.Schedule(time + BounceNanoseconds, pin, 1 - level);
            _tuning.Board.Schedule(time + (2 * BounceNanoseconds), pin, level);
        }
    }

    private void Upload(long time)
    {
        string[] lines = [.. BankFile.Print(BankFile.Standard().Bank)];
        Ask(time, "begin");
        foreach (string line in lines)
        {
            Ask(time, line);
        }

        Ask(time, string.Create(CultureInfo.InvariantCulture, $"commit {lines.Length} {Crc32.OfLines(lines):X8}"));
    }

    private void Ask(long time, string line) => _requests.Add((time, line));

    // One at a time: each request waits for the answer to the one before.
    private void OnLine(string text, long time)
    {
        if (ReplyLine.Parse(text) is { Sequence: not null, Kind: ReplyKind.Ok or ReplyKind.Error } reply)
        {
            _answered += reply.Kind == ReplyKind.Ok ? 1 : 0;
            SendNext(time);
        }
    }

    private void SendNext(long now)
    {
        if (_next < _requests.Count)
        {
            (long time, string line) = _requests[_next];
            _tuning.Send(Math.Max(time, now), RequestLine.Build(_next % RequestLine.SequenceCount, line));
            _next++;
        }
    }
}
