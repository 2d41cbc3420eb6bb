using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Cues;

/// <summary>A transient as a drive and its brake, on the grid of cues.</summary>
internal sealed record Click(int Tenths, int Permille, int DriveTenths, int BrakeTenths)
{
    internal int BrakePermille { get; init; }

    internal int End => Tenths + DriveTenths + BrakeTenths;

    /// <summary>Shortens what would run into the next click, or over the end: the brake first.</summary>
    internal static List<Click> Apart(List<Click> clicks, int endTenths, LossList losses)
    {
        List<Click> apart = [];
        for (int i = 0; i < clicks.Count; i++)
        {
            Click click = clicks[i];
            bool isLast = i + 1 == clicks.Count;
            int room = (isLast ? endTenths : clicks[i + 1].Tenths) - click.Tenths;
            if (room < Vertex.ShortestStep)
            {
                losses.Add("transient", LossList.Time(click.Tenths / 10.0), LossList.Number(click.Permille / 1000.0), "another click follows at once; left out");
                continue;
            }

            string why = isLast ? "shortened, because the cue ends there" : "shortened, because the next click follows";
            int brake = Math.Min(click.BrakeTenths, room - click.DriveTenths);
            if (brake < Vertex.ShortestStep)
            {
                brake = 0;
            }

            if (brake < click.BrakeTenths)
            {
                losses.Add("brake", LossList.Time((click.Tenths + click.DriveTenths) / 10.0), LossList.Time(click.BrakeTenths / 10.0), why);
            }

            int drive = Math.Min(click.DriveTenths, room);
            if (drive < click.DriveTenths)
            {
                losses.Add("sharpness", LossList.Time(click.Tenths / 10.0), LossList.Time(click.DriveTenths / 10.0), why);
            }

            apart.Add(click with { DriveTenths = drive, BrakeTenths = brake });
        }

        return apart;
    }

    /// <summary>Its steps.</summary>
    internal IEnumerable<CueStep> Steps(bool isBraked)
    {
        yield return CueStep.Of(DriveTenths, Permille);
        if (isBraked && BrakeTenths > 0)
        {
            yield return CueStep.Of(BrakeTenths, -BrakePermille);
        }
    }
}
