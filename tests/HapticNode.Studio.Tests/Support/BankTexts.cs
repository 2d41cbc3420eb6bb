using HapticNode.Banks;

namespace HapticNode.Studio.Tests.Support;

/// <summary>Banks as text.</summary>
internal static class BankTexts
{
    internal static string Standard => string.Join('\n', BankFile.Standard().Lines) + "\n";
}
