using System.IO;
using System;
using HapticNode.Core.Storage;

namespace HapticNode.Device.Drivers;

/// <summary>The two files of the saved bank on the chip's own littlefs drive.</summary>
/// <remarks>
/// What is written is in the flash when the file is closed: the runtime's <c>Flush</c> does not reach littlefs
/// (nf-interpreter, littlefs_FS_Driver). Writing stops the whole chip for some tens of milliseconds, so that the node saves
/// only while nothing plays.
/// </remarks>
public sealed class FlashStore : BankStore
{
    private static readonly string[] s_paths = { "I:\\bank0", "I:\\bank1" };

    private Stream _file;

    /// <inheritdoc/>
    public override bool OpenRead(int slot)
    {
        Close();
        try
        {
            if (!File.Exists(s_paths[slot]))
            {
                return false;
            }

            _file = new FileStream(s_paths[slot], FileMode.Open, FileAccess.Read);
        }
        catch (Exception)
        {
            // It is there and cannot be opened: reading it fails, which makes it a damaged one.
            _file = null;
        }

        return true;
    }

    /// <inheritdoc/>
    public override int Read(byte[] target, int count)
    {
        try
        {
            return _file.Read(target, 0, count);
        }
        catch (Exception)
        {
            return -1;
        }
    }

    /// <inheritdoc/>
    public override bool OpenWrite(int slot)
    {
        Close();
        try
        {
            _file = new FileStream(s_paths[slot], FileMode.Create, FileAccess.Write);
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public override bool Write(byte[] bytes, int start, int count)
    {
        try
        {
            _file.Write(bytes, start, count);
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public override bool Close()
    {
        if (_file == null)
        {
            return true;
        }

        Stream file = _file;
        _file = null;
        try
        {
            file.Dispose();
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }
}
