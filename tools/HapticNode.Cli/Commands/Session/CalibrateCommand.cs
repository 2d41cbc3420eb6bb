using System.CommandLine;
using HapticNode.App.Nodes;
using HapticNode.Cli.Rendering.Session;
using HapticNode.Link.Frames;
using HapticNode.Link.Sessions;

namespace HapticNode.Cli.Commands.Session;

/// <summary><c>hapticnode calibrate [LANE]</c>.</summary>
internal static class CalibrateCommand
{
    // The node gives a calibration up after two seconds, and begins it when it rests.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    internal static Command Create(Terminal terminal)
    {
        var lane = new Argument<string?>("LANE") { Description = "The lane; without it the one with such a driver.", Arity = ArgumentArity.ZeroOrOne };
        return SessionCommand.Create(
            terminal,
            "calibrate",
            "Have a driver that is set up over I2C measure its motor, which must be fixed to something heavy, and keep what it finds.",
            [lane],
            call => CalibrateAsync(call, call.Parsed.GetValue(lane) is { } name ? $"calibrate {name}" : "calibrate"));
    }

    private static async Task<int> CalibrateAsync(SessionCall call, string request)
    {
        var end = new TaskCompletionSource<ReplyLine>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Take(ReplyLine notice)
        {
            if (DriverReport.IsResult(notice))
            {
                end.TrySetResult(notice);
            }
        }

        call.Connection.Session.NoticeReceived += Take;
        try
        {
            Reply reply = await call.Connection.SendAsync(request, call.Cancellation);
            return reply.Ok ? Tell(call, await end.Task.WaitAsync(s_patience, call.Cancellation)) : ReplyView.Write(call.Terminal, request, reply, call.Json);
        }
        catch (TimeoutException)
        {
            call.Terminal.Error.WriteLine("The node has not told how the calibration ended. 'hapticnode id' says how the driver is.");
            return ExitCode.LinkLost;
        }
        finally
        {
            call.Connection.Session.NoticeReceived -= Take;
        }
    }

    private static int Tell(SessionCall call, ReplyLine notice)
    {
        (string lane, string state) = (notice.Words[1], notice.Words[2]);
        bool succeeded = state == DriverReport.Calibrated;
        if (call.Json)
        {
            call.Terminal.Output.WriteLine(SessionJson.Whole(new { Lane = lane, State = state, notice.Fields }));
        }
        else
        {
            (succeeded ? call.Terminal.Output : call.Terminal.Error).WriteLine(succeeded ? DriverReport.Found(notice) : $"{lane}: {state}. {DriverReport.Advice(state)}");
        }

        return succeeded ? ExitCode.Ok : ExitCode.Failed;
    }
}
