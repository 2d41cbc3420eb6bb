using System.Buffers.Binary;
using System.Text;
using HapticNode.App.Live;
using HapticNode.App.Shaping;
using HapticNode.Banks;
using HapticNode.Core.Cues;

namespace HapticNode.Studio.Components;

/// <summary>
/// New records of the trace for the script that paints them. A record has 8 bytes, little-endian: the time in units of 10 us (uint32), the row (int16; from
/// 0 the lanes of the bank, -1 and down the controls), the level in permille (int16).
/// </summary>
internal static class TraceFrame
{
    private const int Size = 8;
    private const long Unit = 10;

    internal static byte[] Encode(IReadOnlyList<TraceRecord> records, Bank bank)
    {
        byte[] bytes = new byte[records.Count * Size];
        for (int i = 0; i < records.Count; i++)
        {
            Span<byte> record = bytes.AsSpan(i * Size, Size);
            byte[] name = Encoding.ASCII.GetBytes(records[i].Name);
            int index = (records[i].IsInput ? bank.Controls : bank.Lanes).Find(name, 0, name.Length);
            BinaryPrimitives.WriteUInt32LittleEndian(record, (uint)(records[i].Microseconds / Unit));
            BinaryPrimitives.WriteInt16LittleEndian(record[4..], (short)(records[i].IsInput ? -1 - index : index));
            BinaryPrimitives.WriteInt16LittleEndian(record[6..], (short)records[i].Permille);
        }

        return bytes;
    }

    /// <summary>The names of the controls, in the order of the bank.</summary>
    internal static string[] Controls(BankFile bank) => [.. Enumerable.Range(0, bank.Bank.Controls.Count).Select(index => BankFile.NameOf(bank.Bank.Controls, index))];

    /// <summary>The rows of the trace: the lanes with their colours.</summary>
    internal static object[] Rows(BankFile bank) => [.. CueSheet.LanesOf(bank).Select(lane => new { name = lane.Name, kind = LaneMark.ClassOf(lane.Kind, lane.Name), low = lane.Steps.Limits.LowestPermille })];
}
