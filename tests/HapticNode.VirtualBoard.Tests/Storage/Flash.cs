namespace HapticNode.VirtualBoard.Tests.Storage;

/// <summary>Pieces of firmware that use files.</summary>
internal static class Flash
{
    internal const string Path = @"I:\bank0";

    internal static Board PowerBoardWith(FlashDisk disk) => new(BoardProfile.Esp32DevKitC, CostModel.Typical, disk);

    internal static void Save(params byte[] content)
    {
        using Stream file = FirmwareFile.Open(Path, FileMode.Create, FileAccess.Write);
        file.Write(content, 0, content.Length);
    }

    internal static byte[] Load()
    {
        using Stream file = FirmwareFile.Open(Path, FileMode.Open, FileAccess.Read);
        byte[] content = new byte[100];
        return content[..file.Read(content, 0, content.Length)];
    }
}
