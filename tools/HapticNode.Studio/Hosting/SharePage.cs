using System.Net.Mime;
using System.Text;
using HapticNode.App.Shaping;
using HapticNode.Banks;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Rendering;
using HapticNode.Feel.Traces;
using Microsoft.AspNetCore.Http;

namespace HapticNode.Studio.Hosting;

/// <summary>One file with pictures, sounds and the notation of all cues, for whoever does not have the tool.</summary>
internal static class SharePage
{
    internal static IResult Of(StudioDocument document, ModelledParts parts)
    {
        BankDocument text = document.Text;
        BankFile bank = text.ToFile();
        var model = new CueModel(parts.Setup);
        CueResult[] cues = [.. new CuePlayer(bank.Bank).All().Select(model.Run)];
        string page = FeelPage.Write(text.Name, cues, cue => [.. text.CommentsOf(BankKey.Cue(cue)).Concat(text.LinesOf(BankKey.Cue(cue)).Select(line => line.Text)).Distinct()]);
        return TypedResults.File(Encoding.UTF8.GetBytes(page), MediaTypeNames.Text.Html, Path.GetFileNameWithoutExtension(text.Name) + ".html");
    }
}
