namespace HapticNode.VirtualBoard;

/// <summary>What a loaded firmware assembly keeps on the heap for the interpreter itself.</summary>
/// <param name="Name">The assembly's name.</param>
/// <param name="Bytes">Size of its tables, the slots of its static fields included.</param>
/// <param name="Namespaces">The namespaces of other assemblies that it needs types of.</param>
public sealed record FirmwareTables(string Name, int Bytes, IReadOnlyList<string> Namespaces);
