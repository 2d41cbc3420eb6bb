using System.CommandLine;
using System.Text.Json.Nodes;
using HapticNode.App.Measuring;
using HapticNode.App.Nodes;
using HapticNode.Cli.Commands.Session;
using HapticNode.Cli.Rendering;
using HapticNode.Hardware.Panels;
using HapticNode.Link.Sessions;
using HapticNode.Measurements.Planning;
using HapticNode.Measurements.Reporting;
using Spectre.Console;

namespace HapticNode.Cli.Commands.Measuring;

/// <summary><c>hapticnode measure plan --panel DIR</c>: what to play while a sensor records; <c>--play</c> plays it.</summary>
internal static class MeasurePlanCommand
{
    internal static Command Create(Terminal terminal)
    {
        var play = new Option<bool>("--play") { Description = "Play it on the panel at --port: start the recording first." };
        var options = new NodeOptions();
        var command = new Command("plan", "Print what to check and what to play for a measurement, and play it with --play.") { play };
        options.AddTo(command);
        options.Panel.Option.Required = true;
        options.Panel.Option.Description = "Folder with a panel.yaml: its motor lanes are measured.";
        command.SetAction((parsed, cancellation) => terminal.GuardAsync(async () =>
        {
            MeasurementPlan plan = PanelPlan.Of(PanelFile.Load(parsed.GetValue(options.Panel.Option)!.FullName));
            if (parsed.GetValue(options.Json))
            {
                terminal.Output.WriteLine(MeasurementJson.Text(Document(plan)));
            }
            else
            {
                Write(plan, terminal.Styled);
            }

            if (!parsed.GetValue(play))
            {
                return ExitCode.Ok;
            }

            await using NodeConnection node = await NodeConnection.OpenAsync(await options.OpenLinkAsync(parsed), cancellation: cancellation);
            return await PlayAsync(plan, node, terminal, cancellation);
        }));
        return command;
    }

    private static async Task<int> PlayAsync(MeasurementPlan plan, NodeConnection node, Terminal terminal, CancellationToken cancellation)
    {
        int result = ExitCode.Ok;
        foreach (PlanStep step in plan.Steps)
        {
            string[] requests = [$"cue {MeasurementPlan.CueName} priority 9", $"{MeasurementPlan.CueName}.{step.Lane} {step.Words}", $"play {MeasurementPlan.CueName}"];
            foreach (string request in requests)
            {
                Reply reply = await node.SendAsync(request, cancellation);
                if (!reply.Ok)
                {
                    terminal.Error.WriteLine($"{request}: {reply.Text}");
                    result = ExitCode.Refused;
                    break;
                }
            }

            if (result != ExitCode.Ok)
            {
                break;
            }

            await Task.Delay(TimeSpan.FromSeconds(step.PeriodSeconds), cancellation);
        }

        // The draft is as it was; what was saved was never touched.
        _ = await node.SendAsync($"delete {MeasurementPlan.CueName}", cancellation);
        return result;
    }

    private static void Write(MeasurementPlan plan, IAnsiConsole console)
    {
        console.MarkupLine("[bold]Before[/]");
        foreach (string line in MeasurementPlan.Checklist)
        {
            console.MarkupLineInterpolated($"- {line}");
        }

        console.MarkupLineInterpolated($"[bold]Play[/], {plan.Seconds:0} s; the order does not matter to 'measure run'");
        var table = new DataTable(DataColumn.Number("step"), new DataColumn("lane"), new DataColumn("for", Wraps: true), new DataColumn("steps", Wraps: true), DataColumn.Number("rest s"));
        for (int i = 0; i < plan.Steps.Count; i++)
        {
            PlanStep step = plan.Steps[i];
            table.AddText(FormattableString.Invariant($"{i + 1}"), step.Lane, step.Purpose, step.Words, FormattableString.Invariant($"{step.RestSeconds:0.0}"));
        }

        table.Write(console);
        console.MarkupLine("[dim]Then: hapticnode measure run FILE..., or with --plan --panel DIR for what each level gave[/]");
    }

    private static JsonObject Document(MeasurementPlan plan) => new()
    {
        ["basis"] = "plan",
        ["seconds"] = Math.Round(plan.Seconds, 1),
        ["checklist"] = new JsonArray([.. MeasurementPlan.Checklist.Select(line => JsonValue.Create(line))]),
        ["steps"] = new JsonArray([.. plan.Steps.Select(step => new JsonObject
        {
            ["lane"] = step.Lane,
            ["purpose"] = step.Purpose,
            ["words"] = step.Words,
            ["rest_s"] = step.RestSeconds,
        })]),
    };
}
