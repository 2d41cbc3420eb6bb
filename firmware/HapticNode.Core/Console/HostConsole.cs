using HapticNode.Core.Cues.Notation;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core.Console;

/// <summary>
/// The host's side of the node: takes bytes, makes lines of them, carries each out and answers it with exactly one line,
/// <c>ok</c> or <c>err CODE ...</c>. It works in small pieces, so that no line holds up an input.
/// </summary>
/// <remarks>The stop byte works at any moment, in the middle of a line too.</remarks>
public sealed class HostConsole
{
    private enum State
    {
        Reading,
        Parsing,
        Explaining,
        Helping,
    }

    private static readonly byte[] s_error = Ascii.Bytes("err ");
    private static readonly byte[] s_latched = Ascii.Bytes("32 latched, say clear first");
    private static readonly byte[] s_notPending = Ascii.Bytes("33 nobody waits for that");
    private static readonly byte[] s_ignored = Ascii.Bytes("34 a more important cue plays");
    private static readonly byte[] s_empty = Ascii.Bytes("35 the cue has no steps");
    private static readonly byte[] s_noCue = Ascii.Bytes("36 the bank has no cue for it");
    private static readonly byte[] s_overrun = Ascii.Bytes("37 too fast, lines are lost");
    private static readonly byte[] s_ok = Ascii.Bytes("ok");

    private readonly Counters _counters;
    private readonly HostCommand _command;
    private readonly LineReceiver _receiver;
    private readonly ByteRing _out = new ByteRing(512);
    private readonly LineWriter _reply = new LineWriter();
    private State _state;

    /// <summary>Makes a console.</summary>
    /// <param name="node">Carries out what the host says.</param>
    /// <param name="parser">Reads the lines of the notation.</param>
    /// <param name="counters">Count what is wrong with the bytes.</param>
    public HostConsole(Node node, BankParser parser, Counters counters)
    {
        _counters = counters;
        _receiver = new LineReceiver(counters);
        _command = new HostCommand(node, parser);
    }

    /// <summary>Whether there is something to do.</summary>
    /// <returns>True if <see cref="Work"/> would do something.</returns>
    public bool HasWork()
    {
        return _state != State.Reading || _receiver.HasWork();
    }

    /// <summary>Takes bytes from the host, see <see cref="LineReceiver.Receive"/>.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="count">How many.</param>
    /// <returns>True if a stop byte is among them.</returns>
    public bool Receive(byte[] bytes, int count)
    {
        return _receiver.Receive(bytes, count);
    }

    /// <summary>Takes bytes for the host.</summary>
    /// <param name="target">Where to, from its first byte.</param>
    /// <param name="most">How many at most.</param>
    /// <returns>How many.</returns>
    public int Send(byte[] target, int most)
    {
        if (_out.Count == 0)
        {
            return 0;
        }

        int count = _out.Peek(target, most);
        _out.Skip(count);
        return count;
    }

    /// <summary>Does one small piece of work: some bytes of a line, or one word of it, or one line of an answer.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void Work(long now)
    {
        if (_out.Capacity - _out.Count < LineWriter.Capacity + 2)
        {
            return;
        }

        switch (_state)
        {
            case State.Reading:
                Read();
                break;
            case State.Parsing:
                if (_command.Step())
                {
                    Finish(now);
                }

                break;
            case State.Explaining:
                LineReader culprit = _command.Culprit();
                if (culprit.Explain())
                {
                    Refuse(culprit);
                }

                break;
            default:
                Help();
                break;
        }
    }

    private void Read()
    {
        if (_receiver.TakeLoss())
        {
            _reply.Clear();
            _reply.Text(s_error);
            _reply.Text(s_overrun);
            Reply();
        }
        else if (_receiver.Read())
        {
            _command.Begin(_receiver.Line, _receiver.Length, _receiver.IsCutOff);
            _state = State.Parsing;
        }
    }

    private void Finish(long now)
    {
        if (_command.Problem != ParseProblem.None)
        {
            _state = State.Explaining;
            return;
        }

        _state = State.Reading;
        _reply.Clear();
        if (_command.Verb == Verb.Help)
        {
            _state = State.Helping;
            return;
        }

        Refusal refusal = _command.CarryOut(now);
        if (refusal == Refusal.None)
        {
            _reply.Text(s_ok);
        }
        else
        {
            _counters.BadLines++;
            _reply.Text(s_error);
            _reply.Text(TextOf(refusal));
        }

        Reply();
    }

    private void Refuse(LineReader culprit)
    {
        _state = State.Reading;
        _counters.BadLines++;
        _reply.Clear();
        _reply.Text(s_error);
        ProblemText.Write(culprit, _reply);
        Reply();
    }

    private void Help()
    {
        _state = State.Reading;
        _reply.Clear();
        _reply.Text(s_ok);
        for (int word = 0; word < HostCommand.Openers.Count; word++)
        {
            _reply.Word(HostCommand.Openers, word);
        }

        Reply();
    }

    private void Reply()
    {
        _reply.Character('\r');
        _reply.Character('\n');
        _out.Put(_reply.Bytes, 0, _reply.Length);
    }

    private static byte[] TextOf(Refusal refusal)
    {
        switch (refusal)
        {
            case Refusal.Latched:
                return s_latched;
            case Refusal.NotPending:
                return s_notPending;
            case Refusal.Ignored:
                return s_ignored;
            case Refusal.Empty:
                return s_empty;
            default:
                return s_noCue;
        }
    }
}
