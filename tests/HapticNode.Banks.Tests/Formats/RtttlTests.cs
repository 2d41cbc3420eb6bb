using System.Text.RegularExpressions;
using HapticNode.Banks.Formats.Cues;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Banks.Tests.Formats.Support;

namespace HapticNode.Banks.Tests.Formats;

[TestClass]
public sealed class RtttlTests
{
    [TestMethod]
    public void VectorsOfTheTestSuitesHold()
    {
        foreach (string[] vector in File.ReadAllLines(FormatData.PathOf("rtttl/vectors.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')))
        {
            if (vector[0] == "reject")
            {
                FormatData.AssertRefused("x.rtttl", vector[2]);
                continue;
            }

            HapticForm tune = FormatData.ReadText("x.rtttl", vector[2])[0];
            MatchCollection notes = Regex.Matches(vector.Length > 3 ? vector[3] : "", @"(\d+)/(\d+)");
            if (notes.Count > 0)
            {
                CollectionAssert.AreEqual(notes.Select(note => (int.Parse(note.Groups[1].Value), int.Parse(note.Groups[2].Value))).ToArray(), Notes(tune), vector[2]);
            }
        }
    }

    [TestMethod]
    [DataRow("x:d=24,o=5,b=160:c", "duration", 5)]
    [DataRow("x:d=4,o=5,b=0:c", "beat", 13)]
    [DataRow("x:d=4,o=9,b=160:c", "scale", 9)]
    [DataRow("x:d=4,o=5,b=160:c,24d", "duration", 19)]
    [DataRow("x:d=4,o=5,b=160:c,d%", "note", 20)]
    [DataRow("x:d=4,o=5", "colon", 3)]
    public void WhatIsWrongIsNamedWithItsColumn(string text, string rule, int column) =>
        Assert.AreEqual(column, FormatData.AssertRefused("x.rtttl", text, rule).Column);

    [TestMethod]
    public void ATuneBecomesToneSteps() => CollectionAssert.AreEqual(
        new[] { "cue x", "x.tone 59:25@523 118:25@784" }, Cues.Lines(FormatData.ReadText("x.rtttl", "x:d=32,o=5,b=127:c,16g")[0]));

    [TestMethod]
    public void ANoteThatNoCueHasIsMovedByOctaves()
    {
        ImportedCue cue = Cues.Build(FormatData.ReadText("x.rtttl", "x:d=32,o=5,b=127:c3,16g")[0]);
        CollectionAssert.AreEqual(new[] { "cue x", "x.tone 59:25@262 118:25@784" }, cue.Lines.ToArray());
        Assert.IsTrue(cue.Losses.Any(loss => loss.Field == "frequency" && loss.ToString().Contains("131 Hz", StringComparison.Ordinal)));
    }

    [TestMethod]
    public void EqualNeighboursGetAGapThatAnExportTakesBack()
    {
        HapticForm tune = FormatData.ReadText("x.rtttl", "x:d=32,o=5,b=160:c,c,p,c")[0];
        string[] lines = Cues.Lines(tune);
        Assert.AreEqual("x.tone 41.4:25@523 4.6:0 46:25 46:0 46:25", lines[1]);
        HapticForm cue = Cues.Form(lines);
        HapticForm again = FormatData.ReadText("y.rtttl", FormatData.Write("rtttl", cue))[0];
        CollectionAssert.AreEqual(Notes(tune), Notes(again));
    }

    [TestMethod]
    public void AFileHoldsATuneALine()
    {
        IReadOnlyList<HapticForm> tunes = FormatData.ReadText("x.rtttl", "# two tunes\none:d=4,o=5,b=900:c\n\ntwo:d=4,o=5,b=900:c,\n  d\n");
        CollectionAssert.AreEqual(new[] { "one", "two" }, tunes.Select(tune => tune.Name).ToArray());
        Assert.HasCount(2, Notes(tunes[1]));
    }

    private static (int Hertz, int Milliseconds)[] Notes(HapticForm tune)
    {
        List<(int Hertz, int Milliseconds)> notes = [];
        IReadOnlyList<FormPoint> points = tune.Lanes[0].Points;
        for (int i = 0; i + 1 < points.Count; i++)
        {
            double exact = points[i + 1].Milliseconds - points[i].Milliseconds;
            if (exact <= 0)
            {
                continue;
            }

            bool isGap = points[i].Level == 0 && notes.Count > 0 && exact <= 10.05 && i + 3 < points.Count && points[i + 2].Level > 0 && points[i + 2].Hertz == notes[^1].Hertz;
            if (isGap)
            {
                notes[^1] = (notes[^1].Hertz, (int)Math.Round(notes[^1].Milliseconds + exact));
                continue;
            }

            notes.Add((points[i].Level > 0 ? (int)points[i].Hertz : 0, (int)Math.Round(exact)));
        }

        return [.. notes];
    }
}
