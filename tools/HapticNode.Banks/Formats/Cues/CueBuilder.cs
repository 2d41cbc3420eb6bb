using System.Text;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Notation;

namespace HapticNode.Banks.Formats.Cues;

/// <summary>Makes a cue out of an effect.</summary>
public static class CueBuilder
{
    private const int WaitingPriority = 1;
    private const int AnswerPriority = 5;
    private const ushort WaitingMilliseconds = 20000;
    private const int LongestTenths = Bank.MaxCueMicroseconds / StepPool.Tenth;

    /// <summary>Makes the cue.</summary>
    /// <param name="form">The effect.</param>
    /// <param name="name">The cue's name, see <see cref="CueName"/>.</param>
    /// <param name="options">Its lanes and its length.</param>
    /// <returns>The cue.</returns>
    /// <exception cref="EffectTooLongException">The effect is longer than a cue may be, and no way out was chosen.</exception>
    /// <exception cref="EffectRangeException">The effect has no such part.</exception>
    /// <exception cref="ArgumentException">The bank has no lane of the name that the options ask for.</exception>
    public static ImportedCue Build(HapticForm form, string name, ImportOptions options)
    {
        LossList losses = new();
        losses.AddRange(form.Losses);
        LengthPolicy length = options.Length.For(form);
        HapticForm part = length.Apply(form, losses);
        bool loops = length.Loop;
        if (form.Loops && !loops)
        {
            losses.Add("loop", LossList.Time(form.LoopStartMilliseconds), "repeats", "plays once; --loop makes a waiting cue of it");
        }

        var bank = new Bank();
        for (int lane = 0; lane < options.Lanes.Lanes.Count; lane++)
        {
            bank.AddLane(BankFile.NameOf(options.Lanes.Lanes, lane), options.Lanes.LaneKinds[lane]);
        }

        int cue = bank.Cues.Add(name);
        bank.PriorityOf[cue] = (byte)(loops ? WaitingPriority : AnswerPriority);
        bank.LoopOf[cue] = loops ? WaitingMilliseconds : (ushort)0;
        int error = Fill(bank, cue, part, options, losses);
        return new ImportedCue(name, Print(bank, cue), bank.CueDuration[cue] / 10.0, form.Milliseconds, error / 10.0, losses.ToList(), bank);
    }

    private static int Fill(Bank bank, int cue, HapticForm form, ImportOptions options, LossList losses)
    {
        int end = Math.Min(LongestTenths, (int)Math.Round(form.Milliseconds * 10));
        int error = 0;
        HashSet<int> taken = [];
        for (int i = 0; i < form.Lanes.Count; i++)
        {
            FormLane source = form.Lanes[i];
            int lane = LaneChoice.Find(bank, source, i == 0 ? options.Lane : null);
            if (lane < 0 || !taken.Add(lane))
            {
                losses.Add("lane", source.Name, $"{source.Points.Count} points, {source.Transients.Count} clicks", lane < 0 ? "the bank has no lane of that kind; left out" : "two lanes would share one; left out");
                continue;
            }

            LaneKind kind = bank.LaneKinds[lane];
            FormLane converted = LaneChoice.Convert(source, kind, losses);
            double gain = options.Transients.VibrationGain;
            converted = gain == 1 ? converted : converted with { Points = [.. converted.Points.Select(point => point with { Level = point.Level * gain })] };
            bool isSlow = LaneChoice.IsSlow(BankFile.NameOf(bank.Lanes, lane));
            var simplifier = new Simplifier(kind, isSlow, options.Transients, losses);
            LaneSteps steps = simplifier.Run(converted, Math.Min(LongestTenths, Math.Max(end, simplifier.EndOf(converted))));
            error = Math.Max(error, steps.ErrorPermille);

            // The first lane keeps the effect's length, silent or not.
            CueStep.Put(bank, cue, lane, i == 0 ? steps.Steps : WithoutSilence(steps.Steps));
        }

        return error;
    }

    private static IEnumerable<CueStep> WithoutSilence(IReadOnlyList<CueStep> steps)
    {
        int count = steps.Count;
        while (count > 0 && steps[count - 1] is { From: 0, To: 0 })
        {
            count--;
        }

        return steps.Take(count);
    }

    /// <summary>The lines of a cue in the notation.</summary>
    /// <param name="bank">Its bank.</param>
    /// <param name="cue">Its index.</param>
    /// <returns>The lines.</returns>
    public static IReadOnlyList<string> Print(Bank bank, int cue)
    {
        var printer = new BankPrinter(bank);
        printer.BeginOne(Statement.Cue, cue, all: false);
        var writer = new LineWriter();
        List<string> lines = [];
        while (printer.Next(writer))
        {
            lines.Add(Encoding.ASCII.GetString(writer.Bytes, 0, writer.Length));
        }

        return lines;
    }
}
