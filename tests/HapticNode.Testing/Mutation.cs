namespace HapticNode.Testing;

/// <summary>Changes files at random, from a fixed seed: for tests that a reader survives whatever it is given.</summary>
public static class Mutation
{
    private const string Variable = "HAPTICNODE_FUZZ";
    private const int MostChanges = 6;

    private static readonly byte[][] s_tokens =
    [
        .. new[] { "\n", "\0", ",", "-1", "99999999999999999999", "1e308", "NaN", "[", "{", "\"", "$end", "#", "[7:0]", "b1 ", "&a", "*a", ": ", "\t", ";", "=", "\\", "\u00e9" }
            .Select(System.Text.Encoding.UTF8.GetBytes),
    ];

    /// <summary>How many cases a test tries: few in every build, as many as <c>HAPTICNODE_FUZZ</c> says.</summary>
    /// <param name="otherwise">How many without the variable.</param>
    /// <returns>The number.</returns>
    public static int Cases(int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(Variable), out int cases) ? cases : otherwise;

    /// <summary>Changes a file in a few places: bytes, tokens, pieces doubled, left out or taken from another file.</summary>
    /// <param name="content">The file; it stays as it is.</param>
    /// <param name="other">Another file of the same kind.</param>
    /// <param name="random">Where chance comes from.</param>
    /// <returns>The changed file.</returns>
    public static byte[] Of(byte[] content, byte[] other, Random random)
    {
        List<byte> bytes = [.. content];
        for (int change = random.Next(1, MostChanges + 1); change > 0; change--)
        {
            int at = random.Next(bytes.Count + 1);
            int length = Math.Min(random.Next(1, 1 << random.Next(1, 10)), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0 when at < bytes.Count:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1 when at < bytes.Count:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.InsertRange(at, s_tokens[random.Next(s_tokens.Length)]);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 4:
                    bytes.RemoveRange(at, length);
                    break;
                case 5 when other.Length > 0:
                    int from = random.Next(other.Length);
                    bytes.InsertRange(at, other.Skip(from).Take(length));
                    break;
            }
        }

        return [.. bytes];
    }
}
