using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace HapticNode.Studio.Security;

/// <summary>
/// Stands before every request, the socket's too. Browsers let any page send requests to this machine, and a name that resolves to it gets
/// past the address; so the host, the origin and the token are looked at, each for itself.
/// </summary>
/// <param name="token">The token of this start.</param>
/// <param name="isAsset">Whether a path is a style sheet, script or picture: the same for everybody, and asked for without the token.</param>
internal sealed class RequestGate(AccessToken token, Func<PathString, bool> isAsset)
{
    private const string Policy =
        "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    private static readonly string[] s_hosts = ["127.0.0.1", "localhost", "[::1]"];

    /// <summary>Lets a request through, or answers 403.</summary>
    internal async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        AddHeaders(context.Response.Headers);
        if (Refusal(context) is { } reason)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(reason);
            return;
        }

        await next(context);
    }

    private string? Refusal(HttpContext context)
    {
        HttpRequest request = context.Request;
        if (context.Connection.RemoteIpAddress is not { } remote || !IPAddress.IsLoopback(remote))
        {
            return "Only this machine may connect.";
        }

        if (!s_hosts.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase) || request.Host.Port != context.Connection.LocalPort)
        {
            return "This is not the address of the studio.";
        }

        if (request.Headers.Origin.Count > 0 && request.Headers.Origin != string.Create(CultureInfo.InvariantCulture, $"http://{request.Host}"))
        {
            return "Another page asks.";
        }

        if (request.Headers["Sec-Fetch-Site"] == "cross-site")
        {
            return "Another page asks.";
        }

        return isAsset(request.Path) || token.Matches(request.Query[AccessToken.Parameter])
            ? null
            : "The token is missing or of another start. Open the address that 'hapticnode studio' printed.";
    }

    private static void AddHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
    }
}
