package org.wsis4j.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A body of which no more is read than is allowed: then comes {@link TooLarge}. */
final class CountedInput extends ServletInputStream {

    private final ServletInputStream in;
    private final long most;
    private final long announced;
    private long count;

    /**
     * A body of which nothing was read yet.
     *
     * @param in the body
     * @param most how many bytes are allowed
     * @param announced how many the client says there are; -1 if it says nothing, as when it sends them in chunks
     */
    CountedInput(ServletInputStream in, long most, long announced) {
        this.in = in;
        this.most = most;
        this.announced = announced;
    }

    @Override
    public int read() throws IOException {
        check(announced);
        int read = in.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        check(announced);
        int read = in.read(bytes, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws TooLarge {
        count += Math.max(read, 0);
        check(count);
    }

    private void check(long length) throws TooLarge {
        if (length > most) {
            throw new TooLarge(most);
        }
    }

    @Override
    public boolean isFinished() {
        return in.isFinished();
    }

    @Override
    public boolean isReady() {
        return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        in.setReadListener(listener);
    }
}
