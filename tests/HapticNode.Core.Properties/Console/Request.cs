using System.Globalization;

namespace HapticNode.Core.Properties.Console;

/// <summary>A line that the host has sent, as the protocol describes it.</summary>
internal sealed class Request
{
    private const int LongestLine = 160;

    /// <summary>Makes a request.</summary>
    /// <param name="line">The line, without its end, however long.</param>
    /// <param name="isStrange">Whether there was a byte in it that is not printable.</param>
    public Request(string line, bool isStrange)
    {
        Line = line;
        IsStrange = isStrange;
        Text = line;
        Sequence = SessionText.Typed;
        int space = line.IndexOf(' ', StringComparison.Ordinal);
        int digits = line.Length > Checksums.Weak && line[^(Checksums.Weak + 1)] == '*' ? Checksums.Weak : Checksums.Strong;
        int tail = line.Length - digits - 1;
        if (isStrange || !line.StartsWith('@') || line.Length > LongestLine || space < 2 || tail < space + 3 || line[tail] != '*' || line[tail - 1] != ' ')
        {
            return;
        }

        string number = line[1..space];
        bool isNumber = number.All(char.IsAsciiDigit) && number.TrimStart('0').Length <= 2;
        if (isNumber && string.Equals(Checksums.Sealed(line[..tail], digits), line, StringComparison.OrdinalIgnoreCase))
        {
            Digits = digits;
            Sequence = int.Parse(number, CultureInfo.InvariantCulture);
            Text = line[(space + 1)..(tail - 1)];
        }
    }

    /// <summary>The line.</summary>
    public string Line { get; }

    /// <summary>Whether there was a byte in it that is not printable.</summary>
    public bool IsStrange { get; }

    /// <summary>What it says, without sequence number and checksum.</summary>
    public string Text { get; }

    /// <summary>Its sequence number, <see cref="SessionText.Typed"/> where it is no correct checked line.</summary>
    public int Sequence { get; }

    /// <summary>The digits of its checksum, 0 where it is no correct checked line.</summary>
    public int Digits { get; }

    /// <summary>Whether it is a correct checked line.</summary>
    public bool IsChecked => Digits > 0;

    /// <summary>The word that it begins with.</summary>
    public string Verb => Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault("");

    /// <summary>What tells a repetition.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Sequence} {Line[^Digits..].ToUpperInvariant()}");
}
