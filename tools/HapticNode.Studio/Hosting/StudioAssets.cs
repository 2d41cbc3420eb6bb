using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HapticNode.Studio.Hosting;

/// <summary>The style sheet, the scripts and the icon, which are embedded in this assembly.</summary>
internal static class StudioAssets
{
    private const string Prefix = "assets/";

    private static readonly IReadOnlyDictionary<string, Asset> s_assets = Load();

    /// <summary>Whether a path is an asset's.</summary>
    internal static bool Has(PathString path) => path.Value is { } value && s_assets.ContainsKey(value);

    /// <summary>The address of an asset, with a mark that changes with its content.</summary>
    /// <param name="path">Its path, such as <c>/studio.css</c>.</param>
    internal static string Address(string path) => $"{path[1..]}?v={s_assets[path].Mark}";

    /// <summary>Serves them.</summary>
    internal static void Map(IEndpointRouteBuilder endpoints)
    {
        foreach ((string path, Asset asset) in s_assets)
        {
            endpoints.MapGet(path, () => TypedResults.Bytes(asset.Bytes, asset.ContentType));
        }
    }

    private static Dictionary<string, Asset> Load()
    {
        var assembly = typeof(StudioAssets).Assembly;
        Dictionary<string, Asset> assets = [];
        foreach (string name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            string file = name[Prefix.Length..];

            // Blazor's script finds its own parts by this path.
            string path = file == "blazor.web.js" ? "/_framework/" + file : "/" + file;
            assets[path] = new Asset(bytes, TypeOf(file), Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]);
        }

        return assets;
    }

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        string other => throw new InvalidOperationException($"{file}: no content type is known for '{other}'."),
    };

    private sealed record Asset(byte[] Bytes, string ContentType, string Mark);
}
