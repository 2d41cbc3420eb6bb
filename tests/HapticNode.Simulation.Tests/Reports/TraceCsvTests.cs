using HapticNode.Simulation.Reports;

namespace HapticNode.Simulation.Tests.Reports;

[TestClass]
public sealed class TraceCsvTests
{
    [TestMethod]
    public void TimesHaveAsManyDecimalsAsTheyNeed()
    {
        string csv = Written(
            new TraceEntry(812_000, TraceKind.Edge, "ok", "0"),
            new TraceEntry(812_500, TraceKind.Event, "ok", "press"),
            new TraceEntry(1_812_001, TraceKind.Lane, "lra", "-350"));
        Assert.AreEqual("t_us,kind,name,value\n812,edge,ok,0\n812.5,event,ok,press\n1812.001,lane,lra,-350\n", csv);
    }

    [TestMethod]
    public void FieldsAreQuotedWhereTheyMust()
    {
        string csv = Written(new TraceEntry(0, TraceKind.Host, "serial", "play a, \"b\""), new TraceEntry(1000, TraceKind.Reply, "serial", "two\nlines"));
        Assert.AreEqual("t_us,kind,name,value\n0,host,serial,\"play a, \"\"b\"\"\"\n1,reply,serial,\"two\nlines\"\n", csv);
    }

    private static string Written(params TraceEntry[] trace)
    {
        using StringWriter writer = new();
        TraceCsv.Write(SampleRun.With(10_000, trace), writer);
        return writer.ToString();
    }
}
