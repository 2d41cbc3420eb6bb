namespace HapticNode.NanoReferences.Lists;

/// <summary>A list that cannot be made an assembly of. Its message has the form of a compiler's, so that the build names file and line.</summary>
/// <param name="place">The file and line.</param>
/// <param name="problem">What is wrong there.</param>
internal sealed class ApiListException(string place, string problem) : Exception($"{place}: error NANOAPI: {problem}.");
