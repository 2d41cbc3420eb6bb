using System.Text.RegularExpressions;

namespace HapticNode.Gates.Tests.Gates;

/// <summary>Lets pass switches and switch expressions over enums that name every member and fail for what they do not name, so that a new member cannot be forgotten in silence.</summary>
/// <remarks>
/// It reads sources: compiled code no longer says what a number stood for. The members of a shared enum are divided among several switches, which
/// together must name each.
/// </remarks>
internal static partial class SwitchGate
{
    /// <summary>Checks the switches of some sources.</summary>
    /// <param name="sources">The text of each file by its path.</param>
    /// <param name="shared">The enums whose members are divided among switches, each with the members that no switch needs to name.</param>
    internal static IReadOnlyList<Violation> Check(IReadOnlyDictionary<string, string> sources, IReadOnlyDictionary<string, string[]> shared)
    {
        Dictionary<string, string> code = sources.ToDictionary(source => source.Key, source => Comment().Replace(source.Value, ""));
        ILookup<string, EnumOf> enums = code.SelectMany(source => EnumsIn(source.Key, source.Value)).ToLookup(declared => declared.Name);
        List<Violation> violations = [];
        Dictionary<string, HashSet<string>> named = [];
        foreach ((string path, string text) in code)
        {
            foreach (string body in SwitchesIn(text))
            {
                Match[] labels = [.. Label().Matches(body).Cast<Match>()];
                if (labels.Length == 0 || !enums.Contains(labels[0].Groups["type"].Value))
                {
                    continue;
                }

                EnumOf switched = Nearest(enums[labels[0].Groups["type"].Value], path);
                string[] members = [.. labels.Select(label => label.Groups["member"].Value)];
                string[] missing = [.. switched.Members.Except(members)];
                if (!Fails().IsMatch(body))
                {
                    violations.Add(new("switch", path, $"does not throw for a {switched.Name} that it does not name."));
                }

                if (missing.Length > 0 && shared.ContainsKey(switched.Name))
                {
                    named.TryAdd(switched.Name, []);
                    named[switched.Name].UnionWith(members);
                }
                else if (missing.Length > 0)
                {
                    violations.Add(new("switch", path, $"does not name {switched.Name}.{string.Join($", {switched.Name}.", missing)}."));
                }
            }
        }

        foreach ((string name, string[] exempt) in shared.Where(entry => enums.Contains(entry.Key)))
        {
            IEnumerable<string> forgotten = enums[name].First().Members.Except(exempt).Except(named.GetValueOrDefault(name, []));
            violations.AddRange(forgotten.Select(member => new Violation("switch", name, $"has {member}, which no switch carries out.")));
        }

        return violations;
    }

    private static IEnumerable<EnumOf> EnumsIn(string path, string text) => Declaration().Matches(text)
        .Select(match => new EnumOf(match.Groups["name"].Value, TypeOf(path), [.. Member().Matches(match.Groups["members"].Value).Select(member => member.Groups["name"].Value)]));

    // Of several enums of one name that of the same class.
    private static EnumOf Nearest(IEnumerable<EnumOf> declared, string path) => declared.FirstOrDefault(candidate => candidate.Type == TypeOf(path)) ?? declared.First();

    private static string TypeOf(string path) => Path.GetFileName(path).Split('.')[0];

    // What stands directly in the braces of each switch, without inner blocks.
    private static IEnumerable<string> SwitchesIn(string text)
    {
        foreach (Match found in Switch().Matches(text))
        {
            int depth = 0;
            var body = new System.Text.StringBuilder();
            for (int at = text.IndexOf('{', found.Index); at < text.Length; at++)
            {
                depth += text[at] == '{' ? 1 : text[at] == '}' ? -1 : 0;
                if (depth == 0)
                {
                    break;
                }

                if (depth == 1)
                {
                    body.Append(text[at]);
                }
            }

            yield return body.ToString();
        }
    }

    private sealed record EnumOf(string Name, string Type, IReadOnlyList<string> Members);

    [GeneratedRegex("//.*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\benum (?<name>\w+)(?:\s*:\s*\w+)?\s*\{(?<members>[^}]*)\}")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"(?<name>\w+)\s*(?:=[^,]*)?(?:,|\s*$)")]
    private static partial Regex Member();

    [GeneratedRegex(@"\bswitch(?: \(|\s*\{)")]
    private static partial Regex Switch();

    [GeneratedRegex(@"(?:case (?:\(int\))?|(?<=[{,]\s*))(?:\w+\.)*(?<type>\w+)\.(?<member>\w+)(?: when [^:=]*)?(?::| =>)")]
    private static partial Regex Label();

    [GeneratedRegex(@"(?:default:|_ =>)\s*throw\b")]
    private static partial Regex Fails();
}
