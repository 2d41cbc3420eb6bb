using System.Globalization;
using System.Text.Json;
using System.Xml;
using System.Xml.Schema;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Banks.Tests.Formats.Support;

namespace HapticNode.Banks.Tests.Formats;

/// <summary>Validators of others, where they are.</summary>
[TestClass]
public sealed class ValidatorTests
{
    [TestMethod]
    [DataRow("a.lra 50:100 20:0 60:40")]
    [DataRow("a.lra 12:100 6:-100")]
    public void AndroidsSchemaTakesWaveformsAndSinglePrimitives(string steps)
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Path.Combine(FormatData.Shared("android-xml/xsd"), "vibration.xsd"));
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas };
        using XmlReader reader = XmlReader.Create(new StringReader(FormatData.Write("android", Cues.Form("cue a", steps))), settings);
        while (reader.Read())
        {
        }
    }

    [TestMethod]
    public void ABrowserPlaysKeyframesAsTheLightGoes()
    {
        string[] lines = ["cue a", "a.blue 60:0>80~in 40:30 80:30>90~inout 50:90>0~decay"];
        HapticForm cue = Cues.Form(lines);
        string page = "<style>" + FormatData.Write("css", cue) + "</style><div id=l class=a-blue></div><pre id=o></pre><script>const n=l.getAnimations()[0];n.pause();let r=[];"
            + "for(let t=1;t<230;t+=3){n.currentTime=t;r.push([t,+getComputedStyle(l).opacity])}o.textContent='BEGIN'+JSON.stringify(r)+'END'</script>";
        foreach (JsonElement sample in JsonSerializer.Deserialize<JsonElement>(Browser.Run(page)).EnumerateArray())
        {
            double time = sample[0].GetDouble();
            Assert.AreEqual(Course.LevelAt(cue.Lanes[0].Points, time), sample[1].GetDouble(), 0.012, time.ToString(CultureInfo.InvariantCulture));
        }
    }
}
