using System.Globalization;

namespace HapticNode.Measurements.Planning;

/// <summary>What to play so that a recording tells everything about the motors of a panel.</summary>
public sealed class MeasurementPlan
{
    /// <summary>The name of the cue that is made in the draft, played, and deleted again.</summary>
    public const string CueName = "measure";

    private const double Rest = 0.7;
    private const double RestOfRotor = 1.2;

    private MeasurementPlan(IReadOnlyList<PlanStep> steps)
    {
        Steps = steps;
    }

    /// <summary>What is played, in order.</summary>
    public IReadOnlyList<PlanStep> Steps { get; }

    /// <summary>What has to be so before it is played.</summary>
    public static IReadOnlyList<string> Checklist { get; } =
    [
        "The motor is glued or screwed to a block of 100 g, or sits in the product; weigh what it shakes and note the grams.",
        "The block lies on soft foam or hangs on a thread, so that the table does not swing along.",
        "The sensor is stuck on with wax or a drop of glue beside the motor, one axis along the motion; tape and putty ring.",
        "Its cable is thin, taped down a hand's breadth away, and does not pull.",
        "It samples 1000 times a second or more (ADXL345 3200, LIS3DH 1344 or 5376, a sound card 44100), at a range of 4 g or more.",
        "Nobody touches the table while it records, and at least half a second before and behind is quiet.",
        "The supply is the product's; note its volts and the temperature of the room.",
        "One file for each unit of the motor, five units or more for the spread.",
    ];

    /// <summary>The seconds that playing takes.</summary>
    public double Seconds => Steps.Sum(step => step.PeriodSeconds);

    /// <summary>Makes a plan: for each lane a mark, level steps, ring-downs, clicks and, of a resonant motor, a sweep of the brake.</summary>
    /// <param name="lanes">The motor lanes.</param>
    /// <returns>The plan.</returns>
    public static MeasurementPlan Of(IEnumerable<PlannedLane> lanes) => new([.. lanes.SelectMany(lane => Of(lane).Select(step => step with { FullVolts = lane.FullVolts }))]);

    private static IEnumerable<PlanStep> Of(PlannedLane lane)
    {
        double rest = lane.IsRotating ? RestOfRotor : Rest;
        yield return new PlanStep(lane.Name, Mark.Purpose + ": three taps, 80 and 120 ms apart", lane.IsRotating ? "30:100 50:0 30:100 90:0 30:100" : "8:80 72:0 8:80 112:0 8:80", rest);
        foreach (int share in new[] { 20, 40, 60, 80, 100 })
        {
            string percent = Text(share * lane.RatedPercent / 100);
            yield return new PlanStep(lane.Name, $"level step, {percent} %", $"280:{percent}", rest);
        }

        foreach (int share in lane.IsRotating ? Enumerable.Range(2, 9).Select(step => 5 * step) : [])
        {
            string percent = Text(share * lane.RatedPercent / 100);
            yield return new PlanStep(lane.Name, $"start sweep, {percent} %", $"280:{percent}", rest);
        }

        for (int i = 0; i < 3; i++)
        {
            yield return new PlanStep(lane.Name, "ring-down", lane.IsRotating ? "280:100" : "12:100", rest);
        }

        foreach (int brake in lane.IsRotating ? [10, 20, 30] : new[] { 2, 4, 5, 6, 7, 8, 10 })
        {
            yield return new PlanStep(lane.Name, $"brake sweep, {Text(brake)} ms", lane.IsRotating ? $"60:100 {Text(brake)}:-100" : $"12:100 {Text(brake)}:-100", rest);
        }

        for (int i = 0; i < 3; i++)
        {
            yield return new PlanStep(lane.Name, "click", lane.IsRotating ? "40:100 15:-100" : "12:85 6:-100", rest);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
