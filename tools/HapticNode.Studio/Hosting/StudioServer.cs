using HapticNode.App.Live;
using HapticNode.App.Shaping;
using HapticNode.Banks;
using HapticNode.Studio.Pages;
using HapticNode.Studio.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HapticNode.Studio.Hosting;

/// <summary>A studio that runs: the web server, the document and the panel.</summary>
public sealed class StudioServer : IAsyncDisposable
{
    private static readonly TimeSpan s_longestWarming = TimeSpan.FromSeconds(3);

    private readonly WebApplication _app;
    private Task _warming = Task.CompletedTask;

    private StudioServer(WebApplication app, AccessToken token)
    {
        _app = app;
        Token = token;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>What a browser opens: the address with the token of this start.</summary>
    public Uri Url => new(Address, $"/?{AccessToken.Parameter}={Token.Text}");

    /// <summary>The token of this start.</summary>
    public AccessToken Token { get; }

    /// <summary>The document.</summary>
    public StudioDocument Document => _app.Services.GetRequiredService<StudioDocument>();

    /// <summary>The bank file.</summary>
    public FilePlace File => _app.Services.GetRequiredService<FilePlace>();

    /// <summary>What keeps the panel's draft.</summary>
    public DraftSync Sync => _app.Services.GetRequiredService<DraftSync>();

    /// <summary>What happens on the panel.</summary>
    public PanelMonitor Monitor => _app.Services.GetRequiredService<PanelMonitor>();

    /// <summary>The panel.</summary>
    public PanelLink Panel => _app.Services.GetRequiredService<PanelLink>();

    /// <summary>Models a cue with the parts that the studio has.</summary>
    /// <param name="cue">The cue's index in the document's bank.</param>
    /// <returns>What is felt of it.</returns>
    public CuePrediction Predict(int cue) => _app.Services.GetRequiredService<Predictor>().Predict(Document.Bank, cue);

    /// <summary>Starts a studio.</summary>
    /// <param name="options">What to start it with.</param>
    /// <returns>The studio; it listens, and the panel is being looked for.</returns>
    /// <exception cref="BankException">The bank file is wrong.</exception>
    /// <exception cref="IOException">The bank file cannot be read, or the address is in use.</exception>
    /// <exception cref="UnauthorizedAccessException">The bank file is not below the start folder, or must not be read.</exception>
    public static async Task<StudioServer> StartAsync(StudioOptions options)
    {
        var folder = new StartFolder(options.StartFolder);
        StudioBank bank = StudioBank.Open(folder, options.BankPath, options.Panel);
        try
        {
            return await StartAsync(options, folder, bank);
        }
        catch
        {
            bank.Document.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _warming;
        await _app.DisposeAsync();
    }

    private static async Task<StudioServer> StartAsync(StudioOptions options, StartFolder folder, StudioBank bank)
    {
        var token = new AccessToken();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(StudioServer).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(options.Listen);
        });
        AddServices(builder.Services, options, folder, bank, token);
        WebApplication app = builder.Build();
        Configure(app, token);
        await app.StartAsync();
        var studio = new StudioServer(app, token);
        _ = app.Services.GetRequiredService<DraftSync>();
        _ = app.Services.GetRequiredService<PanelMonitor>();
        studio._warming = studio.WarmAsync();
        return studio;
    }

    // While a browser starts, the page is made once for nobody, so that it is there at once when the browser asks. The panel is looked for after
    // that: both together would keep the first page waiting.
    private async Task WarmAsync()
    {
        try
        {
            using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = s_longestWarming };
            _ = await client.GetAsync(Url);
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            // It was ended before; or the first page comes a little later.
        }

        Panel.Start();
    }

    private static void AddServices(IServiceCollection services, StudioOptions options, StartFolder folder, StudioBank bank, AccessToken token)
    {
        services.AddSingleton(token);

        // By a factory each, so that they are disposed with the server.
        services.AddSingleton(_ => bank.Document);
        services.AddSingleton(_ => new FilePlace(bank.Document, bank.Path));
        services.AddSingleton(new ModelledParts(FeelSetups.Of(options)));
        services.AddSingleton(folder);
        services.AddSingleton<Predictor>();
        services.AddSingleton<LintWatch>();
        services.AddSingleton<CueVersions>();
        services.AddSingleton<MotorProfiles>();
        var form = new PanelForm(options.Panel);
        services.AddSingleton(form);
        services.AddSingleton(_ => options.Source?.Invoke(Content) ?? PanelSources.Find(options, Content));
        services.AddSingleton<PanelLink>();
        services.AddSingleton(provider => new PanelMonitor(provider.GetRequiredService<PanelLink>()));
        services.AddSingleton<DraftSync>();

        // Nothing outlasts the process, so no key has to lie on the disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddRazorComponents().AddInteractiveServerComponents(circuits =>
        {
            circuits.DisconnectedCircuitMaxRetained = 8;
            circuits.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(3);
        });

        BankContent Content() => form.Of(bank.Document.Text);
    }

    private static void Configure(WebApplication app, AccessToken token)
    {
        // Blazor's script asks for its list of further scripts by itself, without the token; it is empty and the same for everybody.
        var gate = new RequestGate(token, path => StudioAssets.Has(path) || path == "/_blazor/initializers");
        app.Use(gate.InvokeAsync);
        app.UseRouting();
        app.UseAntiforgery();
        StudioAssets.Map(app);
        app.MapGet("/share", (StudioDocument document, ModelledParts parts) => SharePage.Of(document, parts));
        app.MapGet("/export", (string cue, string format, StudioDocument document) => ExportedCue.Of(document, cue, format));
        app.MapRazorComponents<Shell>().AddInteractiveServerRenderMode(mode => mode.ContentSecurityFrameAncestorsPolicy = "'none'");
    }
}
