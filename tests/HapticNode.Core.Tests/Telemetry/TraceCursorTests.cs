using HapticNode.Core.Telemetry;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Telemetry;

[TestClass]
public sealed class TraceCursorTests
{
    [TestMethod]
    public void WhatWasBeforeItHasNothingToDoWithIt()
    {
        Trace trace = new Trace();
        Add(trace, 3);
        TraceCursor cursor = new TraceCursor(trace);
        Assert.IsFalse(cursor.HasMore());
        Assert.IsFalse(cursor.Read());
        Assert.AreEqual(0, cursor.Lost);
    }

    [TestMethod]
    public void RecordsAreReadInTheirOrder()
    {
        Trace trace = new Trace();
        TraceCursor cursor = new TraceCursor(trace);
        trace.Add(TraceKind.Step, 3, -7, 1000);
        trace.Add(TraceKind.Fault, -1, 4, 2000);
        Assert.IsTrue(cursor.HasMore());
        Assert.IsTrue(cursor.Read());
        Assert.AreEqual((int)TraceKind.Step, (int)cursor.Kind);
        Assert.AreEqual(3, cursor.Subject);
        Assert.AreEqual(-7, cursor.Value);
        Assert.AreEqual(1000L, cursor.Time);
        Assert.IsTrue(cursor.Read());
        Assert.AreEqual(-1, cursor.Subject);
        Assert.IsFalse(cursor.HasMore());
        Assert.IsFalse(cursor.Read());
    }

    [TestMethod]
    public void ReadersDoNotTakeRecordsFromEachOther()
    {
        Trace trace = new Trace();
        TraceCursor first = new TraceCursor(trace);
        TraceCursor second = new TraceCursor(trace);
        Add(trace, 2);
        Assert.IsTrue(first.Read());
        Assert.IsTrue(first.Read());
        Assert.IsTrue(second.Read());
        Assert.AreEqual(0, second.Value);
        Assert.AreEqual(1, first.Value);
    }

    [TestMethod]
    public void WhatWasOverwrittenIsCountedOnceAndTheRestRead()
    {
        Trace trace = new Trace();
        TraceCursor cursor = new TraceCursor(trace);
        Add(trace, 1000);
        Assert.IsTrue(cursor.Read());
        int lost = cursor.Lost;
        Assert.AreEqual(lost, cursor.Value);
        Assert.AreEqual(1000 - Trace.Capacity, lost);
        int read = 1;
        while (cursor.Read())
        {
            read++;
        }

        Assert.AreEqual(1000, lost + read);
        Assert.AreEqual(lost, cursor.Lost);
        Assert.AreEqual(999, cursor.Value);
    }

    [TestMethod]
    public void AsManyAsTheTraceHoldsAreNotLost()
    {
        Trace trace = new Trace();
        Add(trace, 1000);
        TraceCursor cursor = new TraceCursor(trace);
        Add(trace, Trace.Capacity);
        Assert.IsTrue(cursor.Read());
        Assert.AreEqual(0, cursor.Lost);
        Assert.AreEqual(0, cursor.Value);
    }

    [TestMethod]
    public void ItCanGoToTheEnd()
    {
        Trace trace = new Trace();
        TraceCursor cursor = new TraceCursor(trace);
        Add(trace, 10);
        cursor.SkipAll();
        Assert.IsFalse(cursor.HasMore());
        Add(trace, 1);
        Assert.IsTrue(cursor.Read());
        Assert.AreEqual(0, cursor.Lost);
    }

    private static void Add(Trace trace, int count)
    {
        for (int i = 0; i < count; i++)
        {
            trace.Add(TraceKind.Step, 0, i, i);
        }
    }
}
