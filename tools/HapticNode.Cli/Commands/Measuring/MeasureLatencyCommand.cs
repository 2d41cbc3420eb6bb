using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json.Nodes;
using HapticNode.App.Measuring;
using HapticNode.Cli.Measuring;
using HapticNode.Documents.Problems;
using HapticNode.Measurements.Identification;
using HapticNode.Measurements.Latency;
using HapticNode.Measurements.Reporting;

namespace HapticNode.Cli.Commands.Measuring;

/// <summary><c>hapticnode measure latency CAPTURE --press CH --drive CH</c>.</summary>
internal static class MeasureLatencyCommand
{
    internal static Command Create(Terminal terminal)
    {
        var capture = new Argument<string>("CAPTURE") { Description = "Capture of a logic analyser: .sr, .vcd, or .csv of Saleae or PulseView." };
        var press = new Option<string>("--press") { Description = "Channel of the contact, by name or number from 0; it may rest high or low, and bounce.", HelpName = "CH", Required = true };
        var drive = new Option<string>("--drive") { Description = "Channel of the drive, by name or number from 0; a change of its duty is the drive.", HelpName = "CH", Required = true };
        var within = new Option<double>("--within")
        {
            Description = "Longest latency that counts, in milliseconds; a press without a drive by then is missed.",
            HelpName = "MS",
            DefaultValueFactory = _ => LatencyMeasurement.DefaultWithinMilliseconds,
            CustomParser = ParseWithin,
        };
        Option<bool> json = CommonOptions.Json();
        var command = new Command("latency", "Measure a panel end to end: from the touched contact to the driven motor.") { capture, press, drive, within, json };
        command.SetAction(parsed => terminal.Guard(() =>
        {
            string path = parsed.GetValue(capture)!;
            string file = Path.GetFileName(path);
            try
            {
                double longest = parsed.GetValue(within);
                LatencyMeasurement latency = LatencyCapture.Measure(path, parsed.GetValue(press)!, parsed.GetValue(drive)!, longest);
                if (parsed.GetValue(json))
                {
                    terminal.Output.WriteLine(MeasurementJson.Text(LatencyJson.Of(file, latency)));
                }
                else
                {
                    LatencyView.Write(file, latency, terminal.Styled);
                }

                if (LatencyView.Missed(file, latency, longest) is { } missed)
                {
                    terminal.Error.WriteLine(missed);
                }

                // Some presses may have been meant to stay unanswered, all of them were not.
                return latency.Microseconds.Count > 0 ? ExitCode.Ok : ExitCode.Invalid;
            }
            catch (RefusedException exception)
            {
                return Refuse(exception.Reason, $"{file}: {exception.Message}");
            }
            catch (DocumentException exception)
            {
                return Refuse(Outcome.Unreadable, exception.Message);
            }

            int Refuse(string reason, string message)
            {
                terminal.Error.WriteLine(message);
                if (parsed.GetValue(json))
                {
                    terminal.Output.WriteLine(MeasurementJson.Text(new JsonObject { ["file"] = file, ["basis"] = "measured", ["refused"] = reason, ["message"] = message }));
                }

                return ExitCode.Invalid;
            }
        }));
        return command;
    }

    private static double ParseWithin(ArgumentResult argument)
    {
        string text = argument.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value is > 0 and <= 10_000)
        {
            return value;
        }

        argument.AddError($"--within takes milliseconds above 0 and up to 10000, not '{text}'.");
        return 0;
    }
}
