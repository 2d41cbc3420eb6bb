using System.CommandLine;
using HapticNode.App.Nodes;

namespace HapticNode.Cli.Commands.Session;

/// <summary>One call of a command that talks to a node.</summary>
/// <param name="Parsed">Its command line.</param>
/// <param name="Connection">The node.</param>
/// <param name="OpenAgain">Connects again after the link was lost.</param>
/// <param name="Terminal">Where it writes.</param>
/// <param name="Json">Whether as JSON.</param>
/// <param name="Cancellation">Ctrl-C.</param>
internal sealed record SessionCall(
    ParseResult Parsed,
    NodeConnection Connection,
    Func<CancellationToken, Task<NodeConnection>> OpenAgain,
    Terminal Terminal,
    bool Json,
    CancellationToken Cancellation);
