using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Cues;

namespace HapticNode.Banks.Formats.Cues;

/// <summary>Reads a cue of a bank as an effect, with its clicks told apart from its vibrations.</summary>
public static class CueReader
{
    /// <summary>Reads a cue.</summary>
    /// <param name="bank">The bank.</param>
    /// <param name="cue">The cue's index.</param>
    /// <returns>The effect; lanes without steps are left out.</returns>
    public static HapticForm Read(Bank bank, int cue)
    {
        List<FormLane> lanes = [];
        for (int lane = 0; lane < bank.Lanes.Count; lane++)
        {
            List<CueStep> steps = CueStep.Of(bank, cue, lane);
            if (steps.Count > 0)
            {
                lanes.Add(LaneReader.Read(bank.LaneKinds[lane], BankFile.NameOf(bank.Lanes, lane), steps));
            }
        }

        return new HapticForm(BankFile.NameOf(bank.Cues, cue), lanes, bank.CueDuration[cue] / 10.0)
        {
            Loops = bank.LoopOf[cue] > 0,
            Scale = LevelScale.Drive,
        };
    }
}
