using System.CommandLine;
using HapticNode.App.Measuring;
using HapticNode.Link.Ports;
using HapticNode.Measurements.Streaming;

namespace HapticNode.Cli.Commands.Measuring;

/// <summary><c>hapticnode measure record PORT --out FILE</c>: rows of numbers from an accelerometer at a port of this computer.</summary>
internal static class MeasureRecordCommand
{
    private const int LongestSeconds = 300;

    internal static Command Create(Terminal terminal)
    {
        var port = new Argument<string>("PORT") { Description = "Port of the accelerometer's board, which sends rows such as time,x,y,z or x,y,z." };
        var target = new Option<FileInfo>("--out") { Description = "File for the recording.", HelpName = "FILE", Required = true };
        Option<int> seconds = new Option<int>("--seconds") { Description = $"How long, up to {LongestSeconds}; Ctrl-C ends it before.", HelpName = "N", DefaultValueFactory = _ => 30 }
            .Within("seconds", 1, LongestSeconds);
        Option<int> baud = CommonOptions.Baud(usual: 921_600);
        var command = new Command("record", "Record what an accelerometer at a port of this computer sends, for 'measure run'.") { port, target, seconds, baud };
        command.SetAction((parsed, cancellation) => terminal.GuardAsync(async () =>
        {
            FileInfo file = parsed.GetValue(target)!;
            await using SerialPortLink link = SerialPortLink.Open(parsed.GetValue(port)!, parsed.GetValue(baud));
            StreamRecording recording = await PortRecorder.RecordAsync(link, TimeSpan.FromSeconds(parsed.GetValue(seconds)), file.FullName, cancellation);
            if (recording.Rows == 0)
            {
                terminal.Error.WriteLine($"No rows of numbers came from {link.Name}, and {recording.PassedOver} other lines: is the speed right?");
                return ExitCode.Failed;
            }

            terminal.Output.WriteLine($"{recording.Rows} rows in {file.Name}, {recording.PassedOver} other lines passed over.");
            return ExitCode.Ok;
        }));
        return command;
    }
}
