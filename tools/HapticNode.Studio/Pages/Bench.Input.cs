using HapticNode.App.Shaping;
using HapticNode.Feel.Editing;
using HapticNode.Studio.Components;
using Microsoft.JSInterop;

namespace HapticNode.Studio.Pages;

/// <content>What the pointer and the keys do.</content>
public sealed partial class Bench
{
    /// <summary>Stops the panel.</summary>
    /// <param name="onlyIfPlaying">Whether a space was typed into a text, which stops only what plays.</param>
    /// <returns>A task that ends when the stop is on its way.</returns>
    [JSInvokable]
    public Task Stop(bool onlyIfPlaying) => onlyIfPlaying && !Panel.IsPlaying ? Task.CompletedTask : Panel.StopAsync();

    /// <summary>Presses or releases a button of the simulated panel.</summary>
    /// <param name="control">Its name.</param>
    /// <param name="pressed">Whether it is pressed.</param>
    [JSInvokable]
    public void Press(string control, bool pressed)
    {
        try
        {
            Panel.Simulator?.SetContact(control, pressed);
        }
        catch (ArgumentException)
        {
            _message = $"This panel has no button {control}.";
        }
    }

    /// <summary>Begins to drag something.</summary>
    /// <param name="target">What: its kind, lane and step.</param>
    [JSInvokable]
    public void BeginDrag(string target)
    {
        if (Grip.Parse(target) is { } grip && Lane(grip.Lane) is { } lane && grip.Step < lane.Steps.Steps.Count)
        {
            _gesture = new Gesture(grip, _cue, lane.Steps, ++_gestures);
            _selection = (grip.Lane, grip.Step);
        }
    }

    /// <summary>Drags it.</summary>
    /// <param name="x">How far to the right of where it began, as a share of the plot's width.</param>
    /// <param name="y">How far down, as a share of its height.</param>
    [JSInvokable]
    public void Drag(double x, double y)
    {
        if (_gesture is { } gesture)
        {
            Apply(gesture.Cue, gesture.Grip.Lane, gesture.Grip.Moved(gesture.Start, x * _window, y), gesture.Number);
        }
    }

    /// <summary>Lets go.</summary>
    /// <param name="keep">False to put everything back.</param>
    [JSInvokable]
    public void EndDrag(bool keep)
    {
        if (_gesture is { } gesture && !keep)
        {
            Apply(gesture.Cue, gesture.Grip.Lane, gesture.Start, gesture.Number);
        }

        _gesture = null;
        FitWindow();
        StateHasChanged();
    }

    /// <summary>Moves what has the focus with the arrow keys.</summary>
    /// <param name="target">What: its kind, lane and step.</param>
    /// <param name="x">How many steps to the right.</param>
    /// <param name="y">How many steps up.</param>
    /// <param name="big">Whether Shift makes them ten times as large.</param>
    [JSInvokable]
    public void Nudge(string target, int x, int y, bool big)
    {
        if (Grip.Parse(target) is { } grip && Lane(grip.Lane) is { } lane && grip.Step < lane.Steps.Steps.Count)
        {
            int factor = big ? 10 : 1;
            _selection = (grip.Lane, grip.Step);
            Apply(_cue, grip.Lane, grip.Nudged(lane.Steps, x * factor, y * factor), 0);
            FitWindow();
            StateHasChanged();
        }
    }

    /// <summary>A key that means something to the whole screen.</summary>
    /// <param name="key">The key with its modifiers.</param>
    /// <param name="target">What has the focus on the timeline, or null.</param>
    /// <returns>A task that ends when it is done.</returns>
    [JSInvokable]
    public async Task Key(string key, string? target)
    {
        switch (key)
        {
            case Shortcuts.Play:
                await Play();
                break;
            case Shortcuts.Undo:
                Undo();
                break;
            case Shortcuts.Redo or Shortcuts.RedoToo:
                Redo();
                break;
            case Shortcuts.Save:
                Open(Places.File);
                break;
            case Shortcuts.Close:
                Close();
                break;
            case Shortcuts.Help:
                Open("keys");
                break;
            case Shortcuts.Next or Shortcuts.Previous:
                SelectNext(key == Shortcuts.Next ? 1 : -1);
                break;
            case Shortcuts.Compare:
                await CompareByKey();
                break;
            case Shortcuts.PlayOnChange:
                _playsOnChange = !_playsOnChange;
                break;
            case Shortcuts.ZoomIn or Shortcuts.ZoomInToo or Shortcuts.ZoomOut:
                Zoom(key == Shortcuts.ZoomOut ? -1 : 1);
                break;
            default:
                Shape(key, target);
                break;
        }

        StateHasChanged();
    }

    private async Task CompareByKey()
    {
        if (_other is null)
        {
            KeepVersion();
            return;
        }

        Swap(_other.IsA);
        await Sync.FlushAsync();
        _message ??= await Panel.PlayAsync(_cue);
    }

    private void ShapeSelected(string key) => Shape(key, $"level:{_selection.Lane}:{_selection.Step}");

    private void Shape(string key, string? target)
    {
        if (Grip.Parse(target) is not { } grip || Lane(grip.Lane)?.Steps is not { } steps || grip.Step >= steps.Steps.Count)
        {
            return;
        }

        StepList? next = key switch
        {
            Shortcuts.Split => steps.Split(grip.Step),
            Shortcuts.Ramp => steps.ToggleRamp(grip.Step),
            Shortcuts.Curve => steps.NextCurve(grip.Step),
            Shortcuts.Insert => steps.Add(grip.Step),
            Shortcuts.Remove or Shortcuts.RemoveToo => steps.Without(grip.Step),
            Shortcuts.Paste when _clip.Count > 0 => steps.Insert(grip.Step, _clip),
            _ => null,
        };
        _clip = key == Shortcuts.Copy ? [steps.Steps[grip.Step]] : _clip;
        if (next is not null)
        {
            Apply(_cue, grip.Lane, next, 0);
            FitWindow();
        }
    }
}
