using System.Runtime.Versioning;
using System.Text.Json;

namespace HapticNode.Cli.Tests.Session;

[TestClass]
[SupportedOSPlatform("linux")]
public sealed class RequestTests
{
    [TestMethod]
    public void ACommandMaySimulateAPanelForItself()
    {
        Outcome id = Outcome.Of("id", "--port", "sim:");

        id.AssertSucceeded();
        Assert.Contains("board=panel-a", id.Output);
    }

    [TestMethod]
    public async Task WhatOneCommandSetsTheNextOneGets()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        port.Succeed("set", "cue", "click", "priority", "6");
        port.Succeed("set", "click.lra", "12:80", "6:-80");
        port.Succeed("set", "on ok hold none");
        Outcome cue = port.Call("get", "cue", "click");

        cue.AssertSucceeded();
        Assert.StartsWith("cue click priority 6 ", cue.Output);
        Assert.Contains("click.lra 12:80 6:-80", cue.Output);
    }

    [TestMethod]
    public async Task ScriptsGetTheWholeReply()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        JsonElement reply = port.Call("get", "theme", "--json").Json;

        Assert.AreEqual("get theme", reply.GetProperty("request").GetString());
        Assert.IsTrue(reply.GetProperty("ok").GetBoolean());
        Assert.AreEqual("1", reply.GetProperty("fields").GetProperty("lines").GetString());
        Assert.StartsWith("theme gain 100", reply.GetProperty("lines")[0].GetString()!);
    }

    [TestMethod]
    public async Task WhatTheNodeRefusesIsToldWithTheNearestWord()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        port.Call("play", "clik").AssertFailed(ExitCode.Refused, "play clik: unknown word (err 1 column=6 nearest=click)");
        Outcome json = port.Call("play", "clik", "--json");

        Assert.AreEqual(ExitCode.Refused, json.ExitCode);
        Assert.AreEqual(1, json.Json.GetProperty("code").GetInt32());
        Assert.AreEqual("click", json.Json.GetProperty("fields").GetProperty("nearest").GetString());
    }

    [TestMethod]
    public async Task AStopLatchesUntilClear()
    {
        await using SimulatedPort port = await SimulatedPort.StartAsync();
        Outcome stop = port.Call("stop");
        stop.AssertSucceeded();
        Assert.Contains("fault=stop", stop.Output);
        Assert.AreEqual(ExitCode.Refused, port.Call("play", "click").ExitCode);
        port.Succeed("clear");
        port.Succeed("play", "click");
    }

    [TestMethod]
    public void AMissingPortIsNoDevice()
    {
        Outcome id = Outcome.Of("id", "--port", "/dev/no-such-port");

        Assert.AreEqual(ExitCode.NoDevice, id.ExitCode);
        Assert.Contains("/dev/no-such-port", id.Error);
    }

    [TestMethod]
    public void ARequestThatIsNoAsciiIsAWrongCommandLine() =>
        Outcome.Of("play", "caf\u00E9", "--port", "sim:").AssertFailed(ExitCode.Usage, "Character 9 of 'play caf\u00E9' is not printable ASCII.");

    [TestMethod]
    public void NobodyNeedsANodeToListPorts()
    {
        Outcome ports = Outcome.Of("ports", "--json");

        ports.AssertSucceeded();
        Assert.AreEqual(JsonValueKind.Array, ports.Json.ValueKind);
    }
}
