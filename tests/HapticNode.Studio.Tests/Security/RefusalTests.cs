using System.Net;
using HapticNode.Studio.Tests.Support;

namespace HapticNode.Studio.Tests.Security;

[TestClass]
public sealed class RefusalTests
{
    private static RunningStudio s_studio = null!;

    private static string Token => s_studio.Server.Token.Text;

    private static string Origin => $"http://{s_studio.Server.Address.Authority}";

    [ClassInitialize]
    public static async Task StartAsync(TestContext _) => s_studio = await RunningStudio.StartAsync();

    [ClassCleanup]
    public static async Task EndAsync() => await s_studio.DisposeAsync();

    [TestMethod]
    public async Task PageWithTheTokenOpens()
    {
        using HttpResponseMessage page = await s_studio.GetAsync($"/?token={Token}");

        Assert.AreEqual(HttpStatusCode.OK, page.StatusCode);
        StringAssert.Contains(await page.Content.ReadAsStringAsync(), "team.bank");
    }

    [TestMethod]
    [DataRow("/")]
    [DataRow("/?token=")]
    [DataRow("/?token=00000000000000000000000000000000000000000000000000000000000000000000")]
    [DataRow("/anything")]
    [DataRow("/_blazor/negotiate")]
    public async Task WithoutTheTokenNothingOpens(string path)
    {
        using HttpResponseMessage page = await s_studio.GetAsync(path);

        Assert.AreEqual(HttpStatusCode.Forbidden, page.StatusCode);
    }

    [TestMethod]
    public void TokenHas256BitsAndIsNewEachTime()
    {
        Assert.AreEqual(64, Token.Length);
        Assert.AreNotEqual(Token, new HapticNode.Studio.Security.AccessToken().Text);
    }

    [TestMethod]
    [DataRow("evil.example")]
    [DataRow("evil.example:PORT")]
    [DataRow("127.0.0.1")]
    [DataRow("127.0.0.1:1")]
    [DataRow("localhost.evil.example:PORT")]
    [DataRow("192.168.0.1:PORT")]
    public async Task AnotherHostIsRefused(string host)
    {
        using HttpResponseMessage page = await s_studio.GetAsync($"/?token={Token}", host.Replace("PORT", Port, StringComparison.Ordinal));

        Assert.AreEqual(HttpStatusCode.Forbidden, page.StatusCode);
    }

    [TestMethod]
    [DataRow("127.0.0.1:PORT")]
    [DataRow("localhost:PORT")]
    [DataRow("[::1]:PORT")]
    public async Task NamesOfThisMachineAreTaken(string host)
    {
        using HttpResponseMessage page = await s_studio.GetAsync($"/?token={Token}", host.Replace("PORT", Port, StringComparison.Ordinal));

        Assert.AreEqual(HttpStatusCode.OK, page.StatusCode);
    }

    [TestMethod]
    [DataRow("http://evil.example")]
    [DataRow("https://127.0.0.1:PORT")]
    [DataRow("http://127.0.0.1:1")]
    [DataRow("null")]
    public async Task AnotherOriginIsRefusedOnPagesAndOnTheSocket(string origin)
    {
        string given = origin.Replace("PORT", Port, StringComparison.Ordinal);
        using HttpResponseMessage page = await s_studio.GetAsync($"/?token={Token}", origin: given);

        Assert.AreEqual(HttpStatusCode.Forbidden, page.StatusCode);
        Assert.AreEqual(HttpStatusCode.Forbidden, await s_studio.OpenSocketAsync(Token, given));
    }

    [TestMethod]
    public async Task SocketOpensForTheOwnPageAlone()
    {
        Assert.AreEqual(HttpStatusCode.SwitchingProtocols, await s_studio.OpenSocketAsync(Token, Origin));
        Assert.AreEqual(HttpStatusCode.Forbidden, await s_studio.OpenSocketAsync(null, Origin));
        Assert.AreEqual(HttpStatusCode.Forbidden, await s_studio.OpenSocketAsync(new string('0', 64), Origin));
        Assert.AreEqual(HttpStatusCode.Forbidden, await s_studio.OpenSocketAsync(Token, Origin, "evil.example"));
    }

    [TestMethod]
    public async Task ForeignPageCannotMoveAMotor()
    {
        await s_studio.ReadyAsync();
        int moves = 0;
        s_studio.Server.Panel.Simulator!.LaneChanged += (_, level) => moves += level == 0 ? 0 : 1;

        foreach (HttpMethod method in new[] { HttpMethod.Get, HttpMethod.Post, HttpMethod.Options, HttpMethod.Put })
        {
            foreach (string path in new[] { "/", "/_blazor/negotiate?negotiateVersion=1", "/_blazor", "/_blazor/disconnect", "/play/click" })
            {
                using var request = new HttpRequestMessage(method, new Uri(s_studio.Server.Address, path));
                request.Headers.Add("Origin", "http://evil.example");
                using HttpResponseMessage answer = await s_studio.Client.SendAsync(request);
                Assert.AreEqual(HttpStatusCode.Forbidden, answer.StatusCode, $"{method} {path}");
                Assert.IsFalse(answer.Headers.Contains("Access-Control-Allow-Origin"));
            }
        }

        Assert.AreEqual(0, moves);
        Assert.IsNull(await s_studio.Server.Panel.PlayAsync("click"));
        await Until.TrueAsync(() => moves > 0);
    }

    [TestMethod]
    public async Task EveryAnswerTellsTheBrowserWhatThePageMayDo()
    {
        foreach (string path in new[] { $"/?token={Token}", "/", "/base.css", "/_framework/blazor.web.js" })
        {
            using HttpResponseMessage answer = await s_studio.GetAsync(path);
            StringAssert.Contains(string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")), "default-src 'self'");
            Assert.AreEqual("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
            Assert.IsFalse(answer.Headers.Contains("Access-Control-Allow-Origin"));
        }
    }

    [TestMethod]
    [DataRow("/base.css")]
    [DataRow("/studio.js")]
    [DataRow("/icon.svg")]
    [DataRow("/_framework/blazor.web.js")]
    public async Task AssetsAreWhole(string path)
    {
        using HttpResponseMessage answer = await s_studio.GetAsync(path);

        Assert.AreEqual(HttpStatusCode.OK, answer.StatusCode);
        Assert.IsTrue((await answer.Content.ReadAsByteArrayAsync()).Length > 100);
    }

    private static string Port => s_studio.Server.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
