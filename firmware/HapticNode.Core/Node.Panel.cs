using HapticNode.Core.Base;
using HapticNode.Core.Controls;
using HapticNode.Core.Cues;
using HapticNode.Core.Playback;

namespace HapticNode.Core;

/// <content>The panel: its lanes and controls as they are added at start-up, and what the bank says of them.</content>
public sealed partial class Node
{
    /// <summary>Adds a lane at start-up.</summary>
    /// <param name="name">Its name in the bank.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="output">Drives it.</param>
    /// <returns>The lane.</returns>
    public int AddLane(string name, LaneKind kind, LaneOutput output)
    {
        int lane = Bank.AddLane(name, kind);
        Draft.Loader.PanelLanes = lane + 1;
        Player.Lanes.Connect(lane, output);
        return lane;
    }

    /// <summary>Adds a button at start-up.</summary>
    /// <param name="name">Its name in the bank.</param>
    /// <param name="levels">Reads its level.</param>
    /// <param name="pressedLevel">The level of the pressed contact, 0 with a pull-up.</param>
    /// <returns>Its input line.</returns>
    public int AddButton(string name, LevelSource levels, int pressedLevel)
    {
        int control = Bank.AddControl(name, ControlKind.Button);
        int line = AddLine(control, ButtonContact);
        _levels = levels;
        _buttons[control] = new Button(levels, line, pressedLevel);
        return line;
    }

    /// <summary>Adds an encoder whose contacts report edges, at start-up.</summary>
    /// <param name="name">Its name in the bank.</param>
    /// <param name="levels">Reads the contacts after edges were lost.</param>
    /// <param name="levelA">The level of contact A now.</param>
    /// <param name="levelB">The level of contact B now.</param>
    /// <returns>The input line of contact A; that of contact B is the next.</returns>
    public int AddEncoder(string name, LevelSource levels, int levelA, int levelB)
    {
        int control = Bank.AddControl(name, ControlKind.Encoder);
        int line = AddLine(control, 0);
        AddLine(control, 1);
        _levels = levels;
        _encoders[control] = new Encoder(levels, line, levelA, levelB);
        return line;
    }

    /// <summary>Adds an encoder that the chip counts, at start-up; it is asked at every step.</summary>
    /// <param name="name">Its name in the bank.</param>
    /// <param name="source">Counts its movement.</param>
    public void AddEncoder(string name, PulseSource source)
    {
        int control = Bank.AddControl(name, ControlKind.Encoder);
        _encoders[control] = new Encoder(source);
        _countsDue = 0;
    }

    /// <summary>Looks at all buttons for the first time, when edges are listened to: one that is held tells nothing until it is released.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void StartControls(long now)
    {
        for (int control = 0; control < Bank.Controls.Count; control++)
        {
            if (_buttons[control] != null)
            {
                _buttons[control].Start(now);
            }
        }

        _controlsDue = now;
        Due = now;
    }

    private int AddLine(int control, int contact)
    {
        int line = _inputLines++;
        _controlOfLine[line] = (byte)control;
        _contactOfLine[line] = (byte)contact;
        return line;
    }

    internal void RefreshControls()
    {
        for (int control = 0; control < Bank.Controls.Count; control++)
        {
            if (_buttons[control] != null)
            {
                Button button = _buttons[control];
                button.SettleMicroseconds = Bank.Option(Section.Control, control, Slot.ButtonSettle) * 1000;
                button.HoldMicroseconds = Bank.Option(Section.Control, control, Slot.ButtonHold) * 1000;
                button.DoubleMicroseconds = Bank.Option(Section.Control, control, Slot.ButtonDouble) * 1000;
                button.RepeatMicroseconds = Bank.Option(Section.Control, control, Slot.ButtonRepeat) * 1000;
            }
            else if (_encoders[control] != null)
            {
                _encoders[control].Configure(
                    Bank.Option(Section.Control, control, Slot.EncoderDetents),
                    Bank.Option(Section.Control, control, Slot.EncoderRest),
                    Bank.Option(Section.Control, control, Slot.EncoderReverse) != 0,
                    Bank.Option(Section.Control, control, Slot.EncoderMinimum),
                    Bank.Option(Section.Control, control, Slot.EncoderMaximum));
            }
        }
    }
}
