using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Notation;
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
        Dropping,
        Reporting,
        Ending,
        Summing,
        Sealing,
    }

    private const int OutCapacity = 384;

    // Lines that nobody asked for leave room for the answer to one that is on its way; few of them are longer than 64 bytes.
    private const int MostBeforeNotices = OutCapacity - LineWriter.Capacity - 2 - 64;

    private readonly HostSide _host;
    private readonly Draft _draft;
    private readonly Bank _bank;
    private readonly Player _player;
    private readonly Counters _counters;
    private readonly BankLoader _loader;
    private readonly BankParser _parser;
    private readonly LineReceiver _receiver;
    private readonly CheckedLine _checked = new CheckedLine();
    private readonly HostCommand _command;
    private readonly Notifications _notifications;
    private readonly TelemetryFeed _feed;
    private readonly ByteRing _out = new ByteRing(OutCapacity);
    private State _state;

    /// <summary>Makes a console.</summary>
    /// <param name="host">Carries out what the host says.</param>
    /// <param name="draft">The bank. The console has the lines of its loader while that is not at work.</param>
    /// <param name="player">Plays it.</param>
    /// <param name="trace">Has what telemetry tells.</param>
    /// <param name="counters">Have the statistics.</param>
    public HostConsole(HostSide host, Draft draft, Player player, Trace trace, Counters counters)
    {
        _host = host;
        _draft = draft;
        _bank = draft.Bank;
        _player = player;
        _counters = counters;
        _loader = draft.Loader;
        _parser = draft.Parser;
        _line = _loader.Line;
        _receiver = new LineReceiver(counters);
        _command = new HostCommand(_bank, _parser);
        _notifications = new Notifications(draft, player, counters);
        _feed = new TelemetryFeed(_bank, trace);
    }

    /// <summary>Has the node say that it has started.</summary>
    public void Greet()
    {
        _notifications.Greets = true;
    }

    /// <summary>Says how the driver is that is set up over a bus, where the host does not know it yet.</summary>
    public void TellDriver()
    {
        if (_player.Platform.Driver != null && !_player.Platform.Driver.IsTold)
        {
            _notifications.HasNews = true;
        }
    }

    /// <summary>Whether there is something to do.</summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>True if <see cref="Work(long)"/> would do something.</returns>
    /// <remarks>Asked at every step, so that it looks at fields: a call costs as much as ten of them.</remarks>
    public bool HasWork(long now)
    {
        if (_state == State.Keeping && WaitsForCue())
        {
            return false;
        }

        return _state != State.Idle || _receiver.Bytes.Count > 0 || _receiver.Drops || now >= _uploadDue
            || (_out.Count <= MostBeforeNotices && (_notifications.Greets || _notifications.HasNews || _notifications.ToldDirty != _draft.IsDirty
                || _notifications.ToldFault != _player.Latched || (_notifications.ToldLimits != _counters.Limited && now >= _notifications.LimitsFrom)
                || (_feed.IsOn && _feed.HasMore())));
    }

    /// <summary>
    /// Whether a save stands still because a cue has begun since: flash stops everything while it is written, so the cue first comes to its end.
    /// </summary>
    /// <returns>True if it does.</returns>
    public bool WaitsForCue()
    {
        return _state == State.Keeping && _command.Verb == Verb.Save && _player.IsPlaying();
    }

    /// <summary>Takes bytes from the host, see <see cref="LineReceiver.Receive"/>.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="count">How many.</param>
    /// <returns>True if a stop byte is among them.</returns>
    public bool Receive(byte[] bytes, int count)
    {
        return _receiver.Receive(bytes, count);
    }

    /// <summary>Notes that bytes of the host have been lost on their way, behind those received so far; the host is told at once.</summary>
    public void BytesLost()
    {
        _receiver.Lose();
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
        // What is written now must fit: the longest line with its end.
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
                if (_loader.Step())
                {
                    Kept(now);
                }

                break;
            case State.Dropping:
                if (_loader.Step())
                {
                    Dropped(now);
                }

                break;
            case State.Reporting:
                Report();
                break;
            case State.Ending:
                EndTail();
                break;
            case State.Summing:
                Sum();
                break;
            case State.Sealing:
                Seal();
                break;
            default:
                throw new System.InvalidOperationException();
        }
    }

    // A loss is told at once. Else answers go before what nobody has asked for, and inputs before both.
    private void Idle(long now)
    {
        if (_receiver.HasLoss)
        {
            _receiver.HasLoss = false;
            _sequence = NoSequence;
            BeginLine(NoSequence);
            Refuse(Refusal.Overrun);
        }
        else if (now >= _uploadDue)
        {
            _notifications.LostUpload = true;
            _notifications.HasNews = true;
            DropStaged(false, Refusal.None);
        }
        else if (_receiver.Bytes.Count > 0 || _receiver.Drops)
        {
            if (_receiver.Read())
            {
                Take();
            }
        }
        else if (_out.Count <= MostBeforeNotices)
        {
            BeginLine(NoSequence);
            if (_notifications.HasWork(now) ? _notifications.Next(_line, now) : _feed.IsOn && _feed.Next(_line, now))
            {
                EndLine(State.Idle);
            }
        }
    }
}
