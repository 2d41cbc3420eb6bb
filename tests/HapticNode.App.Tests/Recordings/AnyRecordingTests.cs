using System.Globalization;
using HapticNode.App.Recordings;
using HapticNode.Banks;
using HapticNode.Link.Frames;
using HapticNode.Simulation.Running;
using HapticNode.Simulation.Scenarios;
using HapticNode.Simulation;
using HapticNode.Testing;

namespace HapticNode.App.Tests.Recordings;

[TestClass]
public sealed class AnyRecordingTests
{
    private const int Cases = 12;
    private const int Seed = 20261126;

    private readonly TemporaryFolder _folder = new();

    [TestCleanup]
    public void Clean() => _folder.Dispose();

    [TestMethod]
    public void ARecordingThatIsReplayedGivesTheEventsThatThePanelTold()
    {
        for (int seed = Seed; seed < Seed + Cases; seed++)
        {
            string[] played = [.. EventsOf(Scenario(new Random(seed)))];
            var recording = new SessionRecording();
            recording.Begin(0);
            foreach (string line in played)
            {
                recording.Add(ReplyLine.Parse(line));
            }

            recording.End(20_000_000);
            recording.Write(new DirectoryInfo(_folder.Path), BankFile.Standard().Lines);
            string[] again = [.. EventsOf(File.ReadAllLines(_folder.PathOf("input.scenario")))];
            Assert.AreEqual(string.Join('\n', played.Select(WithoutTime)), string.Join('\n', again.Select(WithoutTime)), $"seed {seed}");
            Assert.IsTrue(played.Any(line => line.Contains(" double ", StringComparison.Ordinal)) || seed > Seed, "the first has a double press");
        }
    }

    // Presses, double presses, holds and turns, slow and as fast as a hand can, with a turn that follows at once and perhaps back.
    private static List<string> Scenario(Random random)
    {
        List<string> lines = [];
        double time = 100;
        for (int happening = 0; happening < 25; happening++)
        {
            time += random.Next(40, 500);
            switch (happening == 0 ? 0 : random.Next(5))
            {
                case 0:
                    lines.Add(At(time, "ok tap 60"));
                    lines.Add(At(time += 150, "ok tap 50"));
                    time += 60;
                    break;
                case 1:
                    int length = random.Next(2) == 0 ? random.Next(60, 440) : random.Next(560, 900);
                    lines.Add(At(time, $"mode tap {length}"));
                    time += length;
                    break;
                case 2:
                    lines.Add(At(time, $"knob turn {(random.Next(2) == 0 ? "+" : "-")}{random.Next(1, 4)} at 40/s"));
                    time += 120;
                    break;
                case 3:
                    for (int turn = 0; turn < 3; turn++)
                    {
                        int detents = random.Next(1, 12);
                        int speed = random.Next(40, 301);
                        lines.Add(At(time, $"dial turn {(random.Next(3) == 0 ? "-" : "+")}{detents} at {speed}/s"));
                        time += (detents * 1000.0 / speed) + random.Next(1, 30);
                    }

                    break;
                default:
                    int tap = random.Next(60, 200);
                    lines.Add(At(time, $"back tap {tap}"));
                    time += tap;
                    break;
            }
        }

        lines.Add(At(time + 1500, "end"));
        return lines;
    }

    private static string At(double time, string what) => string.Create(CultureInfo.InvariantCulture, $"{time:0.000} {what}");

    private IEnumerable<string> EventsOf(IReadOnlyList<string> scenario)
    {
        RunResult run = Runner.Run(new RunOptions { Scenario = ScenarioParser.Parse("any", [.. scenario], _folder.Path), BankLines = BankFile.Standard().Lines });
        foreach (TraceEntry entry in run.Trace.Where(entry => entry.Kind == TraceKind.Event))
        {
            string[] words = entry.Value.Split(' ');
            string way = words.Length > 1 ? words[1].TrimStart('+') : "0";
            yield return string.Create(CultureInfo.InvariantCulture, $"~ event {entry.Name} {words[0]} {way} t={entry.TimeNanoseconds / 1000}");
        }
    }

    private static string WithoutTime(string line) => line[..line.LastIndexOf(" t=", StringComparison.Ordinal)];
}
