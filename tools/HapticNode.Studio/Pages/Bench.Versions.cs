using HapticNode.App.Shaping;
using HapticNode.Banks;
using HapticNode.Feel.Editing;

namespace HapticNode.Studio.Pages;

/// <content>Two versions of a cue, A and B.</content>
public sealed partial class Bench
{
    private void KeepVersion()
    {
        Guarded(() => Versions.Keep(_cue));
        _other = Versions.OtherOf(_cue);
    }

    private void Swap(bool toA)
    {
        if (_other?.IsA == toA)
        {
            Guarded(() => _message = Versions.Swap(_cue, Origin));
            _other = Versions.OtherOf(_cue);
        }
    }

    private void Choose()
    {
        Guarded(() =>
        {
            _message = Versions.Choose(_cue, DateOnly.FromDateTime(DateTime.Now), Origin);
            if (_message is null)
            {
                Versions.Drop(_cue);
            }
        });
        _other = Versions.OtherOf(_cue);
    }

    private StepList? OtherSteps(LaneSheet lane)
    {
        if (_other is null)
        {
            return null;
        }

        BankFile bank = Document.Text.With(_other.Entry).ToFile();
        return CueSheet.AllOf(bank).FirstOrDefault(cue => cue.Name == _cue)?.Lanes.FirstOrDefault(other => other.Name == lane.Name)?.Steps;
    }
}
