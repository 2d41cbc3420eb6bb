namespace HapticNode.VirtualBoard;

/// <summary>How many bytes things take on the heap of the nanoFramework interpreter, in blocks of 12.</summary>
/// <remarks>
/// Source: nf-interpreter 1.17, nanoCLR_Runtime.h and CLR_RT_ExecutionEngine (heap blocks of 12 bytes, as on the ESP32). A field
/// takes a block whatever its type, an array of numbers only its own bytes.
/// </remarks>
public static class HeapSizes
{
    /// <summary>Bytes of a heap block: the unit of every size.</summary>
    public const int Block = 12;

    /// <summary>A string object. The characters of a literal stay in the flash.</summary>
    public const int Literal = Block;

    /// <summary>A boxed primitive.</summary>
    public const int Box = 2 * Block;

    /// <summary>A delegate with one target.</summary>
    public const int Delegate = 3 * Block;

    /// <summary>A record of an interrupt, from the moment at which the runtime fetches it to the first collection after its handler.</summary>
    public const int InterruptRecord = 60;

    private const int ArrayHeader = 20;
    private const int AssemblyHeader = 136;

    /// <summary>Rounds up to whole blocks.</summary>
    /// <param name="bytes">Bytes.</param>
    /// <returns>At least as many, a multiple of <see cref="Block"/>.</returns>
    public static int RoundUp(int bytes) => (bytes + Block - 1) / Block * Block;

    /// <summary>An object.</summary>
    /// <param name="fields">Number of its instance fields, inherited ones too.</param>
    /// <returns>Bytes.</returns>
    public static int Object(int fields) => Block * (1 + fields);

    /// <summary>An array.</summary>
    /// <param name="length">Number of elements.</param>
    /// <param name="elementBytes">Bytes of an element: those of a primitive or of an enum's underlying type, <see cref="Block"/> for anything else.</param>
    /// <returns>Bytes, without the objects that the elements refer to.</returns>
    public static int Array(int length, int elementBytes) => RoundUp(ArrayHeader + (length * elementBytes));

    /// <summary>A string that was made while running.</summary>
    /// <param name="characters">Number of characters, one byte each.</param>
    /// <returns>Bytes.</returns>
    public static int String(int characters) => RoundUp(Block + characters + 1);

    /// <summary>A delegate with several targets.</summary>
    /// <param name="targets">Number of targets.</param>
    /// <returns>Bytes, without the targets' own delegates.</returns>
    public static int DelegateList(int targets) => RoundUp((2 * Block) + (Block * targets));

    /// <summary>The tables that the interpreter makes of an assembly when it loads it.</summary>
    /// <param name="references">References to assemblies, types, fields and methods of others.</param>
    /// <param name="types">Types.</param>
    /// <param name="fields">Fields without constants.</param>
    /// <param name="methods">Methods.</param>
    /// <param name="statics">Static fields among the fields; their slots are in the table.</param>
    /// <returns>Bytes.</returns>
    public static int Assembly(int references, int types, int fields, int methods, int statics) => RoundUp(
        AssemblyHeader + (4 * references) + (8 * types) + Words(2 * fields) + Words(2 * methods) + (Block * statics));

    /// <summary>An element of an array by its type.</summary>
    /// <param name="element">The element's type.</param>
    /// <returns>Bytes.</returns>
    public static int Element(Type element) => Type.GetTypeCode(element) switch
    {
        TypeCode.Boolean or TypeCode.SByte or TypeCode.Byte => 1,
        TypeCode.Char or TypeCode.Int16 or TypeCode.UInt16 => 2,
        TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Single => 4,
        TypeCode.Int64 or TypeCode.UInt64 or TypeCode.Double => 8,
        _ => Block,
    };

    private static int Words(int bytes) => (bytes + 3) / 4 * 4;
}
