using System.Net;
using System.Net.WebSockets;
using HapticNode.App.Live;
using HapticNode.Simulation.Live;
using HapticNode.Studio.Hosting;
using HapticNode.Testing;

namespace HapticNode.Studio.Tests.Support;

/// <summary>A studio with a simulated panel, in a folder of its own.</summary>
internal sealed class RunningStudio : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();

    private RunningStudio()
    {
    }

    internal StudioServer Server { get; private set; } = null!;

    internal HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    internal string Folder => _folder.Path;

    internal string BankPath => Path.Combine(Folder, "team.bank");

    /// <summary>The simulated panel with its cable.</summary>
    internal SimulatedSource Panel { get; private set; } = null!;

    internal static async Task<RunningStudio> StartAsync(string? bank = null)
    {
        var studio = new RunningStudio();
        await File.WriteAllTextAsync(studio.BankPath, bank ?? BankTexts.Standard);
        await studio.RestartAsync();
        return studio;
    }

    /// <summary>Starts it anew, as after a crash; the panel starts anew, too.</summary>
    internal async Task RestartAsync()
    {
        if (Server is not null)
        {
            await Server.DisposeAsync();
        }

        Server = await StudioServer.StartAsync(new StudioOptions
        {
            BankPath = BankPath,
            StartFolder = Folder,
            Source = bank => Panel = new SimulatedSource(() => new SimulatorOptions { BankLines = [.. bank().Lines] }),
        });
    }

    /// <summary>Waits until the panel answers and has the document.</summary>
    internal async Task ReadyAsync() => await Until.TrueAsync(() => Server.Sync.IsSent);

    internal async Task<HttpResponseMessage> GetAsync(string path, string? host = null, string? origin = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Server.Address, path));
        request.Headers.Host = host;
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return await Client.SendAsync(request);
    }

    /// <summary>Tries to open the page's socket.</summary>
    /// <returns>The status of the answer: 101 where it is open.</returns>
    internal async Task<HttpStatusCode> OpenSocketAsync(string? token, string? origin = null, string? host = null)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        if (host is not null)
        {
            socket.Options.SetRequestHeader("Host", host);
        }

        try
        {
            string query = token is null ? "" : $"?token={token}";
            await socket.ConnectAsync(new Uri($"ws://{Server.Address.Authority}/_blazor{query}"), CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // The status says why.
        }

        return socket.HttpStatusCode;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
        _folder.Dispose();
    }
}
