using System.Globalization;
using System.Text.Json;
using HapticNode.Banks.Formats;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Banks.Tests.Formats.Support;

namespace HapticNode.Banks.Tests.Formats;

/// <summary>Random animations have the opacity that the reference player gives them, frame by frame.</summary>
[TestClass]
public sealed class LottieWebTests
{
    private const string Player = "HAPTICNODE_LOTTIE_WEB";
    private const int Layers = 24;
    private const int Frames = 60;
    private const double FrameMilliseconds = 1000.0 / Frames;

    [TestMethod]
    public void OpacityIsThatOfThePlayer()
    {
        string? player = Environment.GetEnvironmentVariable(Player);
        if (string.IsNullOrEmpty(player) || !File.Exists(player))
        {
            Assert.Inconclusive($"{Player} names no lottie.min.js: 'npm pack lottie-web' has one.");
        }

        string animation = Animation(new Random(20));
        string page = $"<div id=l></div><pre id=o></pre><script src=\"{new Uri(player!).AbsoluteUri}\"></script><script>"
            + $"const a=lottie.loadAnimation({{container:document.getElementById('l'),renderer:'svg',autoplay:false,animationData:{animation}}});let r=[];"
            + $"for(let f=0;f<{Frames};f++){{a.goToAndStop(f,true);r.push(a.renderer.elements.map(e=>e.finalTransform.mProp.o.v))}}"
            + "document.getElementById('o').textContent='BEGIN'+JSON.stringify(r)+'END'</script>";
        JsonElement[] frames = [.. JsonSerializer.Deserialize<JsonElement>(Browser.Run(page)).EnumerateArray()];
        for (int layer = 0; layer < Layers; layer++)
        {
            var file = new SourceFile("x.json", System.Text.Encoding.UTF8.GetBytes(animation));
            HapticForm form = FormatRegistry.Find("lottie")!.Read(file, new ReadOptions { Layer = $"layer{layer}", Property = "o" })[0];
            for (int frame = 0; frame < Frames; frame++)
            {
                double wanted = Math.Clamp(frames[frame][layer].GetDouble(), 0, 1);
                Assert.AreEqual(wanted, Course.LevelAt(form.Lanes[0].Points, (frame * FrameMilliseconds) + 0.001), 0.012, $"layer {layer}, frame {frame}: {animation}");
            }
        }
    }

    private static string Animation(Random random) => string.Create(
        CultureInfo.InvariantCulture,
        $"{{\"v\":\"5.7.0\",\"fr\":{Frames},\"ip\":0,\"op\":{Frames},\"w\":9,\"h\":9,\"assets\":[],\"layers\":[{string.Join(',', Enumerable.Range(0, Layers).Select(layer => Layer(layer, random)))}]}}");

    private static string Layer(int index, Random random)
    {
        // Old files have the value at the end of a stretch as well; in files that were mended by hand the players differ.
        List<string> keys = [];
        int value = random.Next(101);
        bool isOld = random.Next(2) == 0;
        for (int frame = random.Next(10); frame < Frames - 5; frame += random.Next(3, 20))
        {
            string ease = random.Next(4) switch
            {
                0 => "\"h\":1",
                1 => "\"i\":{\"x\":[1],\"y\":[1]},\"o\":{\"x\":[0],\"y\":[0]}",
                _ => string.Create(CultureInfo.InvariantCulture, $"\"i\":{{\"x\":[{random.NextDouble():0.###}],\"y\":[{(1.6 * random.NextDouble()) - 0.3:0.###}]}},\"o\":{{\"x\":[{random.NextDouble():0.###}],\"y\":[{(1.6 * random.NextDouble()) - 0.3:0.###}]}}"),
            };
            int next = random.Next(101);
            string end = isOld ? $",\"e\":[{next}]" : "";
            keys.Add($"{{\"t\":{frame},\"s\":[{value}]{end},{ease}}}");
            value = next;
        }

        keys.Add(isOld ? $"{{\"t\":{Frames}}}" : $"{{\"t\":{Frames},\"s\":[{value}]}}");
        return $"{{\"ty\":4,\"ind\":{index + 1},\"nm\":\"layer{index}\",\"ip\":0,\"op\":{Frames},\"st\":0,\"sr\":1,\"ks\":{{\"o\":{{\"a\":1,\"k\":[{string.Join(',', keys)}]}}}},\"shapes\":[]}}";
    }
}
