using System;
using HapticNode.Core.Storage;

namespace HapticNode.Core.Tests.Support;

/// <summary>Two files in memory, with everything that can go wrong with them.</summary>
public sealed class MemoryStore : BankStore
{
    private const int Capacity = 2048;

    /// <summary>The files; null where there is none.</summary>
    public readonly byte[][] Files = new byte[Slots][];

    /// <summary>How many bytes are written until the power goes; opening and closing count as one.</summary>
    public int PowerLeft = int.MaxValue;

    /// <summary>What becomes of a file when the power goes.</summary>
    public TornWrite Torn;

    /// <summary>How many calls there were.</summary>
    public int Calls;

    /// <summary>Which call fails, from 0, after it has done its worst.</summary>
    public int FailingCall = -1;

    /// <summary>Whether every reading fails, though the files are there.</summary>
    public bool FailsToRead;

    /// <summary>Which byte of a file is stored with another bit.</summary>
    public int SpoiltByte = -1;

    /// <summary>What is stored instead of what is written, where it is not null.</summary>
    public byte[] StoredInstead;

    /// <summary>How many bytes were read and written.</summary>
    public int Bytes;

    private readonly byte[] _written = new byte[Capacity];
    private int _slot;
    private int _at;
    private bool _isOpen;
    private bool _writes;

    /// <summary>Whether there is power.</summary>
    public bool IsOn()
    {
        return PowerLeft > 0;
    }

    /// <summary>Turns the power on again.</summary>
    public void Restart()
    {
        PowerLeft = int.MaxValue;
        _isOpen = false;
    }

    /// <inheritdoc/>
    public override bool OpenRead(int slot)
    {
        bool fails = Fails();
        Open(slot, false);
        _isOpen = IsOn() && Files[slot] != null;
        return _isOpen && !fails;
    }

    /// <inheritdoc/>
    public override int Read(byte[] target, int count)
    {
        if (Fails() || FailsToRead || !_isOpen || _writes || !IsOn())
        {
            return -1;
        }

        int left = Files[_slot].Length - _at;
        count = left < count ? left : count;
        Array.Copy(Files[_slot], _at, target, 0, count);
        _at += count;
        Bytes += count;
        return count;
    }

    /// <inheritdoc/>
    public override bool OpenWrite(int slot)
    {
        bool fails = Fails();
        if (!IsOn())
        {
            return false;
        }

        Open(slot, true);
        Draw();
        return !fails && IsOn();
    }

    /// <inheritdoc/>
    public override bool Write(byte[] bytes, int start, int count)
    {
        if (Fails() || !_isOpen || !_writes)
        {
            return false;
        }

        for (int i = 0; i < count && IsOn(); i++)
        {
            _written[_at++] = bytes[start + i];
            Draw();
        }

        Bytes += count;
        return IsOn();
    }

    /// <inheritdoc/>
    public override bool Close()
    {
        bool fails = Fails();
        if (_isOpen && _writes)
        {
            Draw();
            if (IsOn())
            {
                Store();
            }
        }

        _isOpen = false;
        return IsOn() && !fails;
    }

    private bool Fails()
    {
        return Calls++ == FailingCall;
    }

    private void Open(int slot, bool writes)
    {
        _slot = slot;
        _at = 0;
        _isOpen = true;
        _writes = writes;
    }

    private void Draw()
    {
        if (IsOn() && --PowerLeft == 0)
        {
            Put(Torn);
            _isOpen = false;
        }
    }

    private void Put(TornWrite torn)
    {
        byte[] old = Files[_slot];
        if (torn == TornWrite.Dropped && old != null)
        {
            return;
        }

        bool longer = torn == TornWrite.Mixed && old != null && old.Length > _at;
        byte[] file = new byte[longer ? old.Length : _at];
        if (longer)
        {
            Array.Copy(old, 0, file, 0, old.Length);
        }

        Array.Copy(_written, 0, file, 0, _at);
        Files[_slot] = file;
    }

    private void Store()
    {
        Put(TornWrite.Kept);
        if (StoredInstead != null)
        {
            Files[_slot] = StoredInstead;
        }
        else if (SpoiltByte >= 0 && SpoiltByte < _at)
        {
            Files[_slot][SpoiltByte] ^= 1;
        }
    }
}
