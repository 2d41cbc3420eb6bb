namespace HapticNode.Core.Storage;

/// <content>The pieces of work.</content>
public sealed partial class SavedBank
{
    private bool Find()
    {
        if (!_reader.Step() || _reader.State == BankFileState.Reading)
        {
            return false;
        }

        if (_reader.State == BankFileState.Damaged)
        {
            Damaged++;
            _isUnknown |= _reader.Generation == 0;
        }
        else if (_reader.State == BankFileState.Whole && (Slot == NoSlot || _reader.Generation > Generation))
        {
            Slot = _slot;
            Generation = _reader.Generation;
        }

        if (_reader.Generation > _highest)
        {
            _highest = _reader.Generation;
        }

        _slot++;
        if (_slot == BankStore.Slots)
        {
            End(false);
            return true;
        }

        _reader.Begin(_slot);
        return false;
    }

    private bool Read()
    {
        HasLine = false;
        if (!_reader.Step())
        {
            return false;
        }

        if (_reader.State == BankFileState.Reading)
        {
            HasLine = true;
            Length = _reader.Length;
        }
        else
        {
            End(_reader.State != BankFileState.Whole);
        }

        return true;
    }

    private bool Write()
    {
        if (!_writer.Step())
        {
            return false;
        }

        if (_writer.Failed)
        {
            WipeOut();
            return true;
        }

        if (_work == Work.Saving)
        {
            return true;
        }

        if (!_store.Close())
        {
            WipeOut();
            return true;
        }

        _work = Work.Verifying;
        _reader = new BankFileReader(_store, Line);
        _reader.Begin(_slot);
        return false;
    }

    private bool Verify()
    {
        if (!_reader.Step() || _reader.State == BankFileState.Reading)
        {
            return false;
        }

        // The checksum covers the first line, so it tells an older file of the same lines, too.
        if (_reader.State == BankFileState.Whole && _reader.Crc == _writer.Crc)
        {
            Slot = _slot;
            Generation = _writer.Generation;
            Damaged = 0;
            End(false);
        }
        else
        {
            WipeOut();
        }

        return true;
    }

    // What could not be verified may be whole all the same, and would then win at the next start.
    private void WipeOut()
    {
        End(true);
        _store.Close();
        if (_store.OpenWrite(_slot))
        {
            _store.Close();
        }
    }
}
