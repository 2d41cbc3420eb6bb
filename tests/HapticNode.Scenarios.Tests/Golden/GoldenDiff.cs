using System.Text;

namespace HapticNode.Scenarios.Tests.Golden;

/// <summary>Holds two golden traces against each other: line by line for each kind and name, in order.</summary>
internal static class GoldenDiff
{
    /// <summary>What differs, as text for people; null when nothing does.</summary>
    internal static string? Of(IReadOnlyList<GoldenLine> expected, IReadOnlyList<GoldenLine> actual)
    {
        var text = new StringBuilder();
        foreach ((string kind, string name) in expected.Concat(actual).Select(line => line.Group).Distinct())
        {
            GoldenLine[] before = [.. expected.Where(line => line.Group == (kind, name))];
            GoldenLine[] now = [.. actual.Where(line => line.Group == (kind, name))];
            if (before.Length != now.Length || before.Zip(now).Any(pair => !pair.First.Matches(pair.Second)))
            {
                text.Append(kind).Append(' ').Append(name).Append('\n');
                Write(text, before, now);
            }
        }

        return text.Length == 0 ? null : text.ToString();
    }

    private static void Write(StringBuilder text, GoldenLine[] before, GoldenLine[] now)
    {
        int[,] common = CommonAfter(before, now);
        int left = 0;
        int right = 0;
        while (left < before.Length || right < now.Length)
        {
            if (left < before.Length && right < now.Length && before[left].Matches(now[right]))
            {
                text.Append($"    {now[right++]}\n");
                left++;
            }
            else if (right == now.Length || (left < before.Length && common[left + 1, right] >= common[left, right + 1]))
            {
                text.Append($"  - {before[left++]}\n");
            }
            else
            {
                text.Append($"  + {now[right++]}\n");
            }
        }
    }

    // The longest common subsequence of what follows each pair of places.
    private static int[,] CommonAfter(GoldenLine[] before, GoldenLine[] now)
    {
        var common = new int[before.Length + 1, now.Length + 1];
        for (int left = before.Length - 1; left >= 0; left--)
        {
            for (int right = now.Length - 1; right >= 0; right--)
            {
                common[left, right] = before[left].Matches(now[right])
                    ? common[left + 1, right + 1] + 1
                    : Math.Max(common[left + 1, right], common[left, right + 1]);
            }
        }

        return common;
    }
}
