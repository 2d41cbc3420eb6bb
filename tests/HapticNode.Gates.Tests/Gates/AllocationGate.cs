using Mono.Cecil;

namespace HapticNode.Gates.Tests.Gates;

/// <summary>Lets pass what allocates nothing on any way from its hot entry points.</summary>
/// <param name="entryPoints">The methods from which nothing may allocate: <c>Type.Method</c> with the namespace.</param>
/// <param name="allowances">The calls that may all the same.</param>
/// <param name="onRequest">The methods that may allocate, with all that they call: a person has asked for it.</param>
internal sealed class AllocationGate(IReadOnlyList<string> entryPoints, IReadOnlyList<Allowance> allowances, params string[] onRequest)
{
    /// <summary>Checks everything that can be reached from the entry points.</summary>
    /// <param name="assemblies">The firmware.</param>
    /// <returns>The violations; among them each entry point that does not exist, and each allowance that nothing needs.</returns>
    internal IReadOnlyList<Violation> Check(IReadOnlyList<AssemblyDefinition> assemblies)
    {
        var graph = new CallGraph(assemblies);
        ILookup<string, MethodDefinition> entries = entryPoints
            .SelectMany(place => graph.Find(place).Select(method => (place, method)))
            .ToLookup(entry => entry.place, entry => entry.method);
        var found = graph.ReachableFrom(entries.SelectMany(entry => entry), onRequest)
            .Where(method => !onRequest.Contains(DocumentationId.PlaceOf(method)))
            .SelectMany(method => MethodAllocations.In(method, graph).Select(allocation => (Where: DocumentationId.PlaceOf(method), Allocation: allocation)))
            .ToList();
        bool Covers(Allowance allowance, string where, Allocation allocation) => allowance.Where == where && allowance.Callee == allocation.Callee;

        IEnumerable<Violation> missing = entryPoints.Where(place => !entries.Contains(place))
            .Select(place => new Violation("entry point", place, "does not exist, so nothing is checked from there."));
        IEnumerable<Violation> unknown = onRequest.Where(place => !graph.Find(place).Any())
            .Select(place => new Violation("on request", place, "does not exist."));
        IEnumerable<Violation> allocating = found
            .Where(here => !allowances.Any(allowance => Covers(allowance, here.Where, here.Allocation)))
            .Select(here => new Violation(here.Allocation.Rule, here.Where, here.Allocation.What));
        IEnumerable<Violation> idle = allowances
            .Where(allowance => !found.Any(here => Covers(allowance, here.Where, here.Allocation)))
            .Select(allowance => new Violation("allowance", allowance.Where, $"no longer needs to be allowed {allowance.Callee}."));
        return [.. missing.Concat(unknown).Concat(allocating).Concat(idle).Distinct()];
    }
}
