using HapticNode.Core.Cues;
using HapticNode.VirtualBoard;

namespace HapticNode.Hosting;

/// <summary>A bank that stands in for the one that the firmware carries in its code: reading it costs the device what its own would.</summary>
internal sealed class CarriedBank : FactoryBank
{
    // As long as the literals that the standard bank is carried in.
    private const int PieceLength = 500;

    // The branch to the literal, the literal, and the return.
    private const int UnitsOfPiece = 3_300 + (3 * 85);
    private const int OperationsOfPiece = 4;

    private readonly List<string> _pieces = [];

    /// <summary>Takes the lines.</summary>
    /// <param name="lines">The lines, without their ends.</param>
    public CarriedBank(string[] lines)
    {
        string piece = "";
        foreach (string line in lines)
        {
            if (piece.Length + line.Length > PieceLength)
            {
                _pieces.Add(piece);
                piece = "";
            }

            piece += line + "\n";
        }

        _pieces.Add(piece);
    }

    /// <inheritdoc/>
    public override string? Piece(int index)
    {
        if (index >= _pieces.Count)
        {
            return null;
        }

        Meter.Charge(UnitsOfPiece, OperationsOfPiece, 0);
        Meter.Allocate(HeapSizes.Literal);
        return _pieces[index];
    }
}
