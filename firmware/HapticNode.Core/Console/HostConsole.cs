using HapticNode.Core.Console.Reports;
using HapticNode.Core.Cues.Notation;
using HapticNode.Core.Playback;
using HapticNode.Core.Storage;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core.Console;

/// <summary>
/// The host's side of the node: takes bytes, makes lines of them, carries each out and answers it with exactly one line,
/// <c>ok</c> or <c>err CODE ...</c>, after the lines of data that it asked for. It works in small pieces, so that no line holds up
/// an input.
/// </summary>
/// <remarks>
/// The stop byte works at any moment, in the middle of a line too. docs/protocol.md describes both forms of a line.
/// This file goes from piece to piece; the others carry out and answer.
/// </remarks>
public sealed partial class HostConsole
{
    private enum State
    {
        Idle,
        Checking,
        Parsing,
        Explaining,
        Keeping,
        Reporting,
        Ending,
        Summing,
        Sealing,
    }

    private const int OutCapacity = 512;

    // Lines nobody asked for leave room for the answer to one that is on its way.
    private const int RoomForNotices = OutCapacity - LineWriter.Capacity;

    private readonly Node _node;
    private readonly Player _player;
    private readonly Counters _counters;
    private readonly BankKeeper _keeper;
    private readonly LineReceiver _receiver;
    private readonly CheckedLine _checked = new CheckedLine();
    private readonly HostCommand _command;
    private readonly Notices _notices;
    private readonly TelemetryFeed _feed;
    private readonly ByteRing _out = new ByteRing(OutCapacity);
    private readonly byte[] _text = new byte[LineReceiver.MaxLine];
    private State _state;

    /// <summary>Makes a console.</summary>
    /// <param name="node">Carries out what the host says.</param>
    /// <param name="keeper">Saves and loads banks.</param>
    public HostConsole(Node node, BankKeeper keeper)
    {
        _node = node;
        _player = node.Player;
        _counters = node.Counters;
        _keeper = keeper;
        _receiver = new LineReceiver(node.Counters);
        _command = new HostCommand(node.Bank);
        _notices = new Notices(node);
        _feed = new TelemetryFeed(node.Bank, node.Trace);
        _reports = new Report[VerbTable.Count];
        _reports[(int)Verb.Help] = new HelpReport();
        _reports[(int)Verb.Schema] = new SchemaReport(node.Bank);
        _reports[(int)Verb.Id] = new IdReport(node);
        _reports[(int)Verb.List] = new ListReport(node.Bank);
        _reports[(int)Verb.Get] = new OptionsReport(node.Bank);
        _reports[(int)Verb.Dump] = new BankReport(node.Bank);
        _reports[(int)Verb.Stats] = new StatsReport(node);
    }

    /// <summary>Has the node say that it has started.</summary>
    public void Greet()
    {
        _notices.Greets = true;
    }

    /// <summary>Whether there is something to do.</summary>
    /// <returns>True if <see cref="Work"/> would do something.</returns>
    /// <remarks>Asked at every step, so that it looks at fields: a call costs as much as ten of them.</remarks>
    public bool HasWork()
    {
        return _state != State.Idle || _receiver.Bytes.Count > 0 || _receiver.HasLoss
            || _notices.Greets || _notices.ToldDirty != _node.IsDirty || _notices.ToldFault != _player.Latched
            || (_feed.IsOn && _feed.HasMore());
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

    /// <summary>Does one small piece of work: some bytes of a line, or one word of it, or some words of an answer.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void Work(long now)
    {
        if (OutCapacity - _out.Count < LineWriter.Capacity + 2)
        {
            return;
        }

        switch (_state)
        {
            case State.Idle:
                Idle(now);
                break;
            case State.Checking:
                Check();
                break;
            case State.Parsing:
                if (_command.Step())
                {
                    Finish(now);
                }

                break;
            case State.Explaining:
                Explain();
                break;
            case State.Keeping:
                if (_keeper.Step())
                {
                    Kept(now);
                }

                break;
            case State.Reporting:
                Report();
                break;
            case State.Ending:
                if (_report.Tail(_line))
                {
                    EndLine(State.Idle);
                }

                break;
            case State.Summing:
                Sum();
                break;
            default:
                Seal();
                break;
        }
    }

    // Answers go before what nobody has asked for, and inputs before both.
    private void Idle(long now)
    {
        if (_receiver.TakeLoss())
        {
            _sequence = NoSequence;
            BeginLine(NoSequence);
            Refuse(Refusal.Overrun);
        }
        else if (_receiver.Bytes.Count > 0)
        {
            if (_receiver.Read())
            {
                Take();
            }
        }
        else if (_out.Count <= OutCapacity - RoomForNotices)
        {
            BeginLine(NoSequence);
            if (_notices.HasWork() ? _notices.Next(_line, now) : _feed.IsOn && _feed.Next(_line, now))
            {
                EndLine(State.Idle);
            }
        }
    }

    private void Take()
    {
        byte[] line = _receiver.Line;
        int length = _receiver.Length;
        _sequence = NoSequence;
        if (line[0] == (byte)CheckedLine.Mark)
        {
            if (!_receiver.IsCutOff && _checked.Begin(line, length))
            {
                _state = State.Checking;
            }
            else
            {
                BeginLine(NoSequence);
                Refuse(Refusal.ChecksumWrong);
            }
        }
        else if (_digits > 0 && !IsSessionEnd(line, length))
        {
            BeginLine(NoSequence);
            Refuse(Refusal.CheckedOnly);
        }
        else
        {
            BeginCommand(line, length, _receiver.IsCutOff);
        }
    }

    private void Check()
    {
        if (!_checked.Step())
        {
            return;
        }

        // What has become stricter does not become laxer again: a damaged line could look like one of the laxer form.
        bool correct = _checked.IsCorrect();
        if (!correct || _checked.Digits < _digits)
        {
            BeginLine(NoSequence);
            Refuse(correct ? Refusal.CheckedOnly : Refusal.ChecksumWrong);
            return;
        }

        _digits = _checked.Digits;
        if (_checked.Sequence == _lastSequence && _checked.Claimed == _lastClaimed && !_lastReads)
        {
            _out.Put(_last.Bytes, 0, _last.Length);
            _state = State.Idle;
            return;
        }

        _sequence = _checked.Sequence;
        _lastSequence = NoSequence;
        System.Array.Copy(_receiver.Line, _checked.Start, _text, 0, _checked.Length);
        BeginCommand(_text, _checked.Length, false);
    }

    private void BeginCommand(byte[] line, int length, bool cutOff)
    {
        _node.Parser.Use(_isUploading ? _keeper.Staged.Bank : _node.Bank);
        _command.Begin(line, length, cutOff, _node.Parser);
        _commandLine = line;
        _commandLength = length;
        _state = State.Parsing;
    }

    private void Explain()
    {
        LineReader culprit = _command.Culprit();
        if (culprit.Explain())
        {
            _counters.BadLines++;
            BeginLine(_sequence);
            _line.Text(s_error);
            ProblemText.Write(culprit, _line);
            _answers = true;
            EndLine(State.Idle);
        }
    }

    private static bool IsSessionEnd(byte[] line, int length)
    {
        if (length != s_sessionEnd.Length)
        {
            return false;
        }

        for (int i = 0; i < length; i++)
        {
            if (line[i] != s_sessionEnd[i])
            {
                return false;
            }
        }

        return true;
    }
}
