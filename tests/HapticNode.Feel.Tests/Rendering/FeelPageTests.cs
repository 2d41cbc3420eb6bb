using System.Text.RegularExpressions;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Rendering;
using HapticNode.Feel.Tests.Support;

namespace HapticNode.Feel.Tests.Rendering;

[TestClass]
public sealed partial class FeelPageTests
{
    private static readonly CueResult s_cue = Cues.Result("it.lra 8.5:100 6:-100", "it.tone 20:30@3000");
    private static readonly string s_page = FeelPage.Write("a & b", [s_cue], _ => ["cue it", "it.lra 10:0>50"]);

    [TestMethod]
    public void ItNeedsNothingFromOutside()
    {
        string withoutNamespace = s_page.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal);
        foreach (string outside in new[] { "http:", "https:", "<script", "<link", "@import", "url(" })
        {
            Assert.DoesNotContain(outside, withoutNamespace);
        }

        Assert.IsTrue(Source().Matches(s_page).All(match => match.Groups[1].Value.StartsWith("data:audio/wav;base64,", StringComparison.Ordinal)));
    }

    [TestMethod]
    public void ACueHasItsNumbersPictureSoundAndNotation()
    {
        foreach (string part in new[] { "<td><a href=\"#it\">it</a></td>", "<section id=\"it\">", "<svg ", "<audio controls", "it.lra 10:0&gt;50" })
        {
            Assert.Contains(part, s_page);
        }
    }

    [TestMethod]
    public void ItIsLightAndDarkAndSaysThatItIsModelled()
    {
        Assert.Contains("prefers-color-scheme:dark", s_page);
        Assert.Contains("nothing here is measured", s_page);
        Assert.Contains("a &amp; b", s_page);
    }

    [GeneratedRegex(" src=\"([^\"]*)\"")]
    private static partial Regex Source();
}
