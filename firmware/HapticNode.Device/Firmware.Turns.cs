using System.Threading;
using System;
using HapticNode.Core;
using HapticNode.Core.Base;
using HapticNode.Core.Safety;
using nanoFramework.Hardware.Esp32;
using nanoFramework.Runtime.Native;

namespace HapticNode.Device;

/// <content>The turns of the loop: one thing each, because an edge waits for the end of it.</content>
public sealed partial class Firmware
{
    // Steps of cues go before the gate, but not for longer than that can wait. The port does not wait: a stop byte takes effect within 5 ms.
    private const int PatienceMicroseconds = 5000;

    // One tick: a disarmed node only listens.
    private const int RestMilliseconds = 10;

    // How often it is looked after what has time.
    private const int RestMicroseconds = 50000;

    private long _stepDue;
    private long _restDue;

    // Nothing is to be done before, but what the node itself has to do. 0 where that has not been looked for.
    private long _due;

    /// <summary>Tells when the loop has something to do next.</summary>
    /// <returns>The time in microseconds.</returns>
    public long NextDue()
    {
        if (Node.IsInterrupted)
        {
            return 0;
        }

        long due = FindDue();
        return Node.Due < due ? Node.Due : due;
    }

    /// <summary>Runs one turn. A loop of one's own calls it and yields, again and again.</summary>
    /// <remarks>An edge waits for the end of a turn, so a turn does one thing, or nothing.</remarks>
    public void Turn()
    {
        try
        {
            long now = (long)HighResTimer.GetCurrent();
            if (now < _due && now < Node.Due)
            {
                // An edge waits for the end of this turn too, and most edges come in one like this.
                return;
            }

            _due = 0;
            int patience = now < Node.Due ? 0 : PatienceMicroseconds;
            if (Node.IsInterrupted)
            {
                if (Node.IsBeyondHelp(now))
                {
                    // The runtime delivers no edge any more, and what waits leaves no memory. A reset takes less than a second.
                    Power.RebootDevice(RebootOption.NormalReboot);
                }

                Node.GoOn(now);
                _stepDue = now;
            }
            else if (now >= _gate.Due + patience)
            {
                _gate.Keep(Node.DriversOn(now), now);
            }
            else if (now >= _link.Due)
            {
                Poll(now);
            }
            else if (now >= _stepDue || now >= Node.Due)
            {
                Service(now);
            }
            else
            {
                _due = FindDue();
            }
        }
        catch (OutOfMemoryException)
        {
            // A driver that failed is told even if memory lacks while that is done.
            if (Node.InLoop == Interruption.None)
            {
                Node.InLoop = Interruption.Memory;
            }

            Node.IsInterrupted = true;
        }
        catch (Exception)
        {
            Node.InLoop = Interruption.Driver;
            Node.IsInterrupted = true;
        }
    }

    private long FindDue()
    {
        long due = _link.Due < _gate.Due ? _link.Due : _gate.Due;
        return _stepDue < due ? _stepDue : due;
    }

    // Sleep(0) keeps the runtime hot: it gives way to handlers at once, where a longer sleep would leave an edge waiting
    // for the next 10 ms tick.
    private void Run()
    {
        while (true)
        {
            try
            {
                Turn();
                Thread.Sleep(0);
            }
            catch (OutOfMemoryException)
            {
                // There was none even for these calls. The loop never ends: an edge that is taken or a request that is given up gives some back.
            }
        }
    }

    private void Service(long now)
    {
        bool done = Node.Step(now) > now;
        _stepDue = done ? Times.Never : now;
        if (done && now >= _restDue)
        {
            Rest(now);
        }
    }

    private void Poll(long now)
    {
        _link.Poll(now);
        _stepDue = now;
        if (Node.IsStopAsked)
        {
            // While edges wait, the loop's next turn is some milliseconds away.
            Service(now);
        }
    }

    private void Rest(long now)
    {
        if (!Node.Player.IsArmed)
        {
            Thread.Sleep(RestMilliseconds);
        }
        else
        {
            _restDue = now + RestMicroseconds;
        }

        if (Node.IsAtRest())
        {
            _heap.Keep(Node);
#if I2C
            if (_care != null && Node.DriversOn(now))
            {
                _care.Keep(now);
                Node.Console.TellDriver();
            }
#endif
        }
    }
}
