using HapticNode.Core.Base;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HapticNode.Banks;

/// <summary>A record as a line of the journal's file: a CRC-32 in eight digits, a blank, JSON, LF.</summary>
internal static class JournalLine
{
    private const int Digits = 8;

    private static readonly JsonSerializerOptions s_json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static byte[] Write(JournalRecord record)
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(record, s_json);
        return [.. Encoding.ASCII.GetBytes(ChecksumOf(json) + ' '), .. json, (byte)'\n'];
    }

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line, with its LF where it has one.</param>
    /// <returns>The record; null where the line is damaged or not whole.</returns>
    internal static JournalRecord? Read(ReadOnlySpan<byte> line)
    {
        if (line.Length < Digits + 2 || line[Digits] != ' ' || line[^1] != '\n')
        {
            return null;
        }

        byte[] json = line[(Digits + 1)..^1].ToArray();
        if (ChecksumOf(json) != Encoding.ASCII.GetString(line[..Digits]))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<JournalRecord>(json, s_json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string ChecksumOf(byte[] json) => Crc32.Update(0, json, 0, json.Length).ToString("X8", CultureInfo.InvariantCulture);
}
