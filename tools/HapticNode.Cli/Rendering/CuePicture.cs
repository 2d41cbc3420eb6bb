using System.Text;
using HapticNode.Banks;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Notation;
using Spectre.Console;

namespace HapticNode.Cli.Rendering;

/// <summary>One cue as a small picture: a row for each lane (two for a motor: drive above, brake below), time to the right.</summary>
internal static class CuePicture
{
    private const int Columns = 75;
    private const string Bars = " ▁▂▃▄▅▆▇█";
    private const string Hanging = " ▔▔▀▀▀▀██";

    internal static void Write(Bank bank, CueSummary cue, IAnsiConsole console)
    {
        console.MarkupLineInterpolated($"[bold]{cue.Name}[/]: {cue.Milliseconds} ms, priority {cue.Priority}, {cue.Policy}, {cue.Use}");
        console.WriteLine();
        double perColumn = Math.Max(1, Math.Ceiling(cue.Milliseconds / (double)Columns));
        for (int lane = 0; lane < bank.Lanes.Count; lane++)
        {
            if (bank.FirstStep[(cue.Index * Bank.MaxLanes) + lane] == StepPool.None)
            {
                continue;
            }

            double[] levels = [.. Enumerable.Range(0, (int)Math.Ceiling(cue.Milliseconds / perColumn)).Select(column => LevelAt(bank, cue.Index, lane, (column + 0.5) * perColumn))];
            string name = BankFile.NameOf(bank.Lanes, lane);
            Color color = ColorOf(name);
            Row(name, Bars, levels.Select(level => Math.Max(0, level)), color);
            if (levels.Any(level => level < 0))
            {
                Row("", Hanging, levels.Select(level => Math.Max(0, -level)), Color.Orange1);
            }
        }

        console.WriteLine($"{"",9} {Axis(cue.Milliseconds, perColumn)} ms");
        console.WriteLine();
        foreach (string line in Notation(bank, cue))
        {
            console.WriteLine("  " + line);
        }

        void Row(string name, string shades, IEnumerable<double> levels, Color color)
        {
            var text = new StringBuilder();
            foreach (double level in levels)
            {
                text.Append(shades[(int)Math.Ceiling(level / 1000 * 8)]);
            }

            console.Write(new Text($"{name,9} "));
            console.Write(new Text(text.ToString().TrimEnd() + Environment.NewLine, new Style(color)));
        }
    }

    private static double LevelAt(Bank bank, int cue, int lane, double milliseconds)
    {
        double left = milliseconds * 1000 / StepPool.Tenth;
        StepPool steps = bank.Steps;
        for (short step = bank.FirstStep[(cue * Bank.MaxLanes) + lane]; step != StepPool.None; step = steps.Next[step])
        {
            if (left < steps.Duration[step])
            {
                int progress = (int)(left * Curves.One / steps.Duration[step]);
                double done = Curves.At(steps.Curve[step], progress) / (double)Curves.One;
                return steps.From[step] + ((steps.To[step] - steps.From[step]) * done);
            }

            left -= steps.Duration[step];
        }

        return 0;
    }

    private static string Axis(int milliseconds, double perColumn)
    {
        var axis = new StringBuilder();
        int tick = milliseconds <= 50 ? 10 : 50;
        for (int at = 0; at <= milliseconds; at += tick)
        {
            axis.Append(' ', Math.Max(0, (int)(at / perColumn) - axis.Length)).Append(at);
        }

        return axis.ToString();
    }

    private static IEnumerable<string> Notation(Bank bank, CueSummary cue)
    {
        var printer = new BankPrinter(bank);
        printer.BeginOne(Statement.Cue, cue.Index, all: false);
        var writer = new LineWriter();
        while (printer.Next(writer))
        {
            yield return Encoding.ASCII.GetString(writer.Bytes, 0, writer.Length);
        }
    }

    private static Color ColorOf(string lane) => lane switch
    {
        "red" => Color.Red,
        "green" => Color.Green,
        "blue" => Color.Blue,
        "tone" => Color.Purple,
        _ => Color.Default,
    };
}
