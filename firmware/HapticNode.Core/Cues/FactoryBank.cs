using HapticNode.Core.Base;

namespace HapticNode.Core.Cues;

/// <summary>The bank that the firmware carries: the standard one, where a firmware does not say otherwise.</summary>
public class FactoryBank : ByteSource
{
    private string _text;
    private int _piece;
    private int _at;

    /// <summary>A piece of its text; every line ends with a line feed.</summary>
    /// <param name="index">Which, from 0.</param>
    /// <returns>The piece, or null behind the last.</returns>
    /// <remarks>In pieces, because the runtime walks a string from its beginning to find a place in it.</remarks>
    public virtual string Piece(int index)
    {
        return StandardBank.Piece(index);
    }

    /// <summary>Begins at its beginning.</summary>
    public void Begin()
    {
        _piece = 0;
        _at = 0;
        _text = Piece(0);
    }

    /// <inheritdoc/>
    public override int Read(byte[] target, int count)
    {
        if (_text != null && _at == _text.Length)
        {
            _at = 0;
            _text = Piece(++_piece);
        }

        if (_text == null)
        {
            return 0;
        }

        int left = _text.Length - _at;
        count = left < count ? left : count;
        Ascii.Copy(_text, _at, count, target, 0);
        _at += count;
        return count;
    }
}
