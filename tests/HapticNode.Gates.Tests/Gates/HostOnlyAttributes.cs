namespace HapticNode.Gates.Tests.Gates;

/// <summary>The attributes that the host's compiler puts on firmware and that mean nothing on the device, each with the reason.</summary>
internal static class HostOnlyAttributes
{
    private const string OmittedForDevice = "the compiler writes it only where the core library has it";

    /// <summary>The reason by the attribute's full name.</summary>
    internal static readonly IReadOnlyDictionary<string, string> Reasons = new Dictionary<string, string>
    {
        ["System.Runtime.CompilerServices.CompilationRelaxationsAttribute"] = $"{OmittedForDevice}; it speaks to the host's just-in-time compiler",
        ["System.Runtime.CompilerServices.RuntimeCompatibilityAttribute"] = $"{OmittedForDevice}; it speaks of thrown objects that are no exceptions",
        ["System.Runtime.CompilerServices.CompilerGeneratedAttribute"] = $"{OmittedForDevice}; it speaks to debuggers and analysers",
        ["System.Runtime.CompilerServices.RefSafetyRulesAttribute"] = "the device projects switch it off (noRefSafetyRulesAttribute); it speaks to compilers",
    };
}
