using System.Numerics;

namespace HapticNode.Measurements.Yield;

/// <summary>The acceleration of one push: values while it is driven, and behind them a vibration that dies away, in closed form.</summary>
internal sealed class WaveTrace
{
    private double[] _values = new double[512];
    private double[] _times = new double[512];
    private int _count;
    private double _restStart;
    private Complex _rest;
    private Complex _rate;

    /// <summary>Begins anew.</summary>
    internal void Clear() => _count = 0;

    /// <summary>Takes a value.</summary>
    /// <param name="time">When, in seconds, rising.</param>
    /// <param name="value">The acceleration, with its sign.</param>
    internal void Add(double time, double value)
    {
        if (_count == _times.Length)
        {
            Array.Resize(ref _values, 2 * _count);
            Array.Resize(ref _times, 2 * _count);
        }

        _times[_count] = time;
        _values[_count++] = Math.Abs(value);
    }

    /// <summary>Takes the end: from a moment on the acceleration is the real part of <paramref name="value"/> e^(rate t).</summary>
    /// <param name="start">The moment in seconds.</param>
    /// <param name="value">The acceleration there.</param>
    /// <param name="rate">How it turns and dies away, in 1/s.</param>
    /// <param name="valuesPerWave">How many values are taken of its first wave, which may be the largest.</param>
    internal void Rest(double start, Complex value, Complex rate, int valuesPerWave)
    {
        (_restStart, _rest, _rate) = (start, value, rate);
        double step = 2 * Math.PI / rate.Imaginary / valuesPerWave;
        for (int i = 0; i < valuesPerWave; i++)
        {
            Add(start + (i * step), (value * Complex.Exp(rate * (i * step))).Real);
        }
    }

    /// <summary>Its largest value, and the seconds from the first to the last moment with a share of it.</summary>
    internal (double Peak, double Seconds) Measure(double share)
    {
        double peak = 0;
        for (int i = 0; i < _count; i++)
        {
            peak = Math.Max(peak, _values[i]);
        }

        return peak > 0 ? (peak, Math.Max(0, End(share * peak) - Start(share * peak))) : (0, 0);
    }

    private double Start(double edge)
    {
        int first = 0;
        while (_values[first] < edge)
        {
            first++;
        }

        return first == 0 ? _times[0] : Between(first - 1, first, edge);
    }

    // The last half wave that is high enough ends the motion: behind its crest, where it falls below the edge.
    private double End(double edge)
    {
        double height = _rest.Magnitude;
        double angle = _rest.Phase;
        double decay = -_rate.Real;
        double turn = _rate.Imaginary;

        // A damped wave has its crests a little before those of its cosine.
        double lead = Math.Atan2(decay, turn);
        double last = height > edge ? Math.Log(height * Math.Cos(lead) / edge) / decay : -1;
        double crests = Math.Floor(((last * turn) + angle + lead) / Math.PI);
        double crest = ((crests * Math.PI) - angle - lead) / turn;
        if (crest >= 0)
        {
            double low = crest;
            double high = crest + ((Math.PI / 2) + lead) / turn;
            for (int i = 0; i < 16; i++)
            {
                double middle = (low + high) / 2;
                bool isAbove = height * Math.Exp(-decay * middle) * Math.Abs(Math.Cos((turn * middle) + angle)) >= edge;
                (low, high) = isAbove ? (middle, high) : (low, middle);
            }

            return _restStart + low;
        }

        int end = _count - 1;
        while (_values[end] < edge)
        {
            end--;
        }

        return end == _count - 1 ? _times[end] : Between(end, end + 1, edge);
    }

    // A value that lies on the other side of zero only looks near: the line between both is good to a fraction of a step.
    private double Between(int before, int after, double edge)
    {
        double share = (edge - _values[before]) / (_values[after] - _values[before]);
        return _times[before] + ((_times[after] - _times[before]) * share);
    }
}
